package io.suasion.copywriting.domain;

import java.util.List;
import java.util.Map;

/**
 * An attribute of a domain and how texts express its values.
 *
 * @param attribute canonical name: {@code priceRange}
 * @param aliases other names for it, compared without case, spaces and punctuation
 * @param kind how its values are told
 * @param expressions canonical value to regular expressions that state it; empty for open slots
 */
public record Slot(
    String attribute, List<String> aliases, Kind kind, Map<String, List<String>> expressions) {

  /** How values are told. */
  public enum Kind {
    /** Names and numbers, copied letter by letter. */
    OPEN,
    /** One of a few values, each with its own wording. */
    CLOSED,
    /** Several of a few values, joined by a comma. */
    LIST,
    /** Yes or no. */
    FLAG
  }

  public Slot {
    aliases = List.copyOf(aliases);
    expressions = Map.copyOf(expressions);
  }
}
