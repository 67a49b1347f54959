package io.suasion.workbench.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Counts how many of some texts are found to be true or false, and keeps examples of the others.
 */
final class ShareCount {

  private static final int EXAMPLES = 20;

  private final String what;
  private final Goal goal;
  private final List<String> examples = new ArrayList<>();
  private int all;
  private int hits;

  private ShareCount(String what, Goal goal) {
    this.what = what;
    this.goal = goal;
  }

  /** A share that should be at least the goal; examples are of what is not in it. */
  static ShareCount atLeast(String what, double goal) {
    return new ShareCount(what, Goal.atLeast(goal));
  }

  /** A share that should be at most the goal; examples are of what is in it. */
  static ShareCount atMost(String what, double goal) {
    return new ShareCount(what, Goal.atMost(goal));
  }

  void add(boolean hit, String example) {
    all++;
    hits += hit ? 1 : 0;
    if (hit != goal.least() && examples.size() < EXAMPLES) {
      examples.add(example);
    }
  }

  int all() {
    return all;
  }

  AuditFigure figure() {
    double share = all == 0 ? 0 : (double) hits / all;
    return new AuditFigure(
        what, all, OptionalInt.of(hits), share, Unit.SHARE, Optional.of(goal), examples);
  }
}
