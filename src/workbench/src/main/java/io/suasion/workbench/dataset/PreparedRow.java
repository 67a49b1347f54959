package io.suasion.workbench.dataset;

/**
 * A meaning and a text that tells it.
 *
 * @param set the data set that it comes from; empty where that is not said
 */
public record PreparedRow(String domain, String set, String source, String target) {}
