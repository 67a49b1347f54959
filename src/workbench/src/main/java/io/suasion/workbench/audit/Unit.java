package io.suasion.workbench.audit;

import java.util.Locale;

/** What a figure of the audit is in. */
enum Unit {
  /** A share of the texts, in 0..1. */
  SHARE("%.2f %%", 100),
  /** The value of a metric, in 0..1. */
  SCORE("%.3f", 1),
  PER_100_WORDS("%.3f", 1);

  private final String format;
  private final int factor;

  Unit(String format, int factor) {
    this.format = format;
    this.factor = factor;
  }

  String words(double value) {
    return String.format(Locale.ROOT, format, factor * value);
  }

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
