package io.suasion.copywriting.model;

/**
 * A text that a model wrote and that nobody has checked yet.
 *
 * @param text with the values of open slots filled in
 * @param logProbability natural logarithm, the mean over tokens, at most 0
 */
public record Draft(String text, double logProbability) {}
