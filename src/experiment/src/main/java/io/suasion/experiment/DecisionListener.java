package io.suasion.experiment;

import java.util.List;

/** Hears of every decision, after it was recorded. Must not throw. */
@FunctionalInterface
public interface DecisionListener {

  /**
   * A variant was chosen.
   *
   * @param arms among which it was chosen, with what was counted of them before
   */
  void decided(Decision decision, List<Arm> arms);
}
