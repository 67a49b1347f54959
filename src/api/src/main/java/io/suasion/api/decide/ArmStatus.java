package io.suasion.api.decide;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How one variant of an experiment does.
 *
 * @param meanReward over activated decisions, in 0..1
 * @param bestProbability that its mean reward is the highest
 */
public record ArmStatus(
    String variant,
    long decisions,
    long activations,
    long outcomes,
    @JsonProperty("mean_reward") double meanReward,
    @JsonProperty("best_probability") double bestProbability) {}
