package io.suasion.workbench.catalog;

import java.util.Locale;

/** Numbers as reports have them. */
final class Numbers {

  private Numbers() {}

  /** The number with commas between thousands. */
  static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
