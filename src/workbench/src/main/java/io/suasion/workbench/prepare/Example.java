package io.suasion.workbench.prepare;

/** One row of the prepared data: what the model reads and what it shall write. */
record Example(String domain, String set, String source, String target) {}
