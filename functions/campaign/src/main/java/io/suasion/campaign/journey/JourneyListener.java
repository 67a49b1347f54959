package io.suasion.campaign.journey;

import java.time.Duration;

/** Hears how journeys go. Must not throw and must not block. */
public interface JourneyListener {

  /** How a step ended. */
  enum Outcome {
    ANSWERED,
    /** The step took longer than it may. */
    LATE,
    /** The request of the step is wrong. */
    REFUSED,
    FAILED
  }

  /** A step ended; {@code total} is the whole journey. */
  void ended(String step, Outcome outcome, Duration took);

  /** An answer is less than it could be, because of this function. */
  void degraded(String function);
}
