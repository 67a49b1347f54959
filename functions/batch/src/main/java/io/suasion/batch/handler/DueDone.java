package io.suasion.batch.handler;

/** How many deliveries and erasures were attempted. */
public record DueDone(int deliveries, int erasures) {}
