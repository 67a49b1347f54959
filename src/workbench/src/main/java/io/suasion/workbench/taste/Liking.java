package io.suasion.workbench.taste;

/** That a reader liked a product. */
record Liking(String product, long seconds) {}
