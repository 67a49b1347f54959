package io.suasion.copywriting.text;

import io.suasion.copywriting.Fact;
import io.suasion.copywriting.ToldBy;

/**
 * A place where a passage tells a fact.
 *
 * @param start first UTF-16 unit
 * @param end unit after the last one
 */
public record Statement(Fact fact, int start, int end, ToldBy by) {

  Statement shifted(int units) {
    return new Statement(fact, start + units, end + units, by);
  }
}
