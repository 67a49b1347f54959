package io.suasion.experiment;

import java.time.Instant;

/**
 * Something that followed a decision.
 *
 * @param id of the caller's choice, unique within its decision; a repeated id counts once
 * @param type what happened, for instance {@code click}
 * @param reward what it is worth, in 0..1, kept to a millionth
 */
public record Outcome(String id, String type, double reward, Instant at) {

  public Outcome {
    if (!(reward >= 0 && reward <= 1)) {
      throw new IllegalArgumentException("a reward lies in 0..1, not " + reward);
    }
    reward = Math.round(reward * 1e6) / 1e6;
  }

  /** Whether both report the same thing, whenever they arrived. */
  boolean says(Outcome other) {
    return type.equals(other.type) && reward == other.reward;
  }
}
