package io.suasion.workbench.audit;

/** What a figure should reach, or stay within. */
record Goal(boolean least, double bound) {

  static Goal atLeast(double bound) {
    return new Goal(true, bound);
  }

  static Goal atMost(double bound) {
    return new Goal(false, bound);
  }

  boolean isMet(double value) {
    return least ? value >= bound : value <= bound;
  }
}
