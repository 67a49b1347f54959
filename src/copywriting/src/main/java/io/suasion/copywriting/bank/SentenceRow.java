package io.suasion.copywriting.bank;

import io.suasion.copywriting.Fact;
import io.suasion.copywriting.text.Template;

/**
 * A way to tell an attribute.
 *
 * @param attribute canonical
 */
public record SentenceRow(String attribute, ValueCondition value, WordingForm form, Template text) {

  /** Whether the row was written for certain values only. */
  public boolean isParticular() {
    return value.isParticular();
  }

  boolean suits(Fact fact) {
    return value.matches(fact);
  }
}
