package io.suasion.batch;

/** How many were attempted. */
public record DueDone(int deliveries, int erasures) {}
