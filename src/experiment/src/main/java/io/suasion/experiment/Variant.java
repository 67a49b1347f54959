package io.suasion.experiment;

/**
 * One of the texts that a policy chooses among.
 *
 * @param id unique within a request; the same id in the same experiment is the same arm
 * @param score what a ranker expects; it is recorded with the decision and moves no propensity,
 *     because a guess must not outvote what readers did
 */
public record Variant(String id, double score) {}
