package io.suasion.workbench.dataset;

import io.suasion.workbench.meaning.Brackets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A product of a shop and a text that describes it.
 *
 * @param number of the row in its file, for messages
 * @param facts by attribute, in the order of the file, none of them blank
 * @param text may be blank where there is none yet
 */
public record ShopRow(long number, Map<String, String> facts, String text) {

  public ShopRow {
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
  }

  /** The facts as E2E writes them. */
  public String meaning() {
    return Brackets.write(facts);
  }
}
