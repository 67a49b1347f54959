package io.suasion.experiment;

/**
 * How an arm does among the arms of its experiment.
 *
 * @param bestProbability that its mean reward is the highest of those that are compared
 */
public record ArmEstimate(Arm arm, double bestProbability) {}
