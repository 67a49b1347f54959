package io.suasion.experiment;

/**
 * The variant that a policy chose.
 *
 * @param propensity the probability of this choice, in (0, 1]
 */
public record Choice(String variant, double propensity) {}
