package io.suasion.experiment;

import java.time.Instant;

/** An activation or an outcome comes too late for its decision. */
public final class DecisionClosedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DecisionClosedException(String id, Instant closedAt) {
    super("decision %s was closed at %s; what comes later does not count".formatted(id, closedAt));
  }
}
