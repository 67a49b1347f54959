package io.suasion.api.decide;

/**
 * Which variant to show.
 *
 * @param experiment to look up how its variants do
 * @param propensity the probability with which the policy chose it, in (0, 1]
 */
public record DecisionAnswer(
    String id, String experiment, String variant, double propensity, Policy policy) {}
