package io.suasion.workbench.dataset;

import java.util.OptionalDouble;

/**
 * How far a training was after a step.
 *
 * @param examples learnt so far, an example of the second epoch counted again
 * @param trainingLoss running mean, in nats a token
 * @param developmentLoss in nats a token; empty where it was not measured
 */
public record CurvePoint(
    long step, long examples, double trainingLoss, OptionalDouble developmentLoss) {}
