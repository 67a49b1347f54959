package io.suasion.workbench.dataset;

/**
 * One row of a data set.
 *
 * @param meaning as the data set writes it
 * @param text a reference that tells it, blank if the data set has none
 */
public record DataSetRow(String meaning, String text) {}
