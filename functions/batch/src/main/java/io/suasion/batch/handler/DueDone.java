package io.suasion.batch.handler;

/** How many were attempted. */
public record DueDone(int deliveries, int erasures) {}
