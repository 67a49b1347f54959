package io.suasion.workbench.audit;

import java.util.ArrayList;
import java.util.List;

/**
 * Counts how many of some texts are found to be true or false, and keeps examples of the others.
 */
final class Tally {

  private static final int EXAMPLES = 20;

  private final String what;
  private final double goal;
  private final boolean most;
  private final List<String> examples = new ArrayList<>();
  private int all;
  private int hits;

  private Tally(String what, double goal, boolean most) {
    this.what = what;
    this.goal = goal;
    this.most = most;
  }

  /** A share that should be at least the goal; examples are of what is not in it. */
  static Tally atLeast(String what, double goal) {
    return new Tally(what, goal, true);
  }

  /** A share that should be at most the goal; examples are of what is in it. */
  static Tally atMost(String what, double goal) {
    return new Tally(what, goal, false);
  }

  void add(boolean hit, String example) {
    all++;
    hits += hit ? 1 : 0;
    if (hit != most && examples.size() < EXAMPLES) {
      examples.add(example);
    }
  }

  String what() {
    return what;
  }

  int all() {
    return all;
  }

  int hits() {
    return hits;
  }

  double share() {
    return all == 0 ? 0 : (double) hits / all;
  }

  double goal() {
    return goal;
  }

  /** Whether the goal is reached. */
  boolean isMet() {
    return all == 0 || (most ? share() >= goal : share() <= goal);
  }

  List<String> examples() {
    return List.copyOf(examples);
  }

  /** A row of the table. */
  String row() {
    return "%-46s %7d %7d %8.2f %%  %s %5.1f %%  %s"
        .formatted(
            what,
            all,
            hits,
            100 * share(),
            most ? ">=" : "<=",
            100 * goal,
            isMet() ? "met" : "missed");
  }
}
