package io.suasion.workbench.behaviour;

/** What a reader did with a product that speaks for it, and when. */
record Interaction(String product, long seconds) {}
