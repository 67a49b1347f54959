package io.suasion.campaign.journey;

import java.time.Duration;

/** Hears how journeys go. Must not throw and must not block. */
public interface JourneyListener {

  /** How a step ended. */
  enum Outcome {
    ANSWERED,
    /** It took longer than it may. */
    LATE,
    /** What was asked for is wrong. */
    REFUSED,
    FAILED
  }

  /** A step ended; {@code total} is the whole journey. */
  void ended(String step, Outcome outcome, Duration took);

  /** An answer is not what it could be, because of this function. */
  void degraded(String function);
}
