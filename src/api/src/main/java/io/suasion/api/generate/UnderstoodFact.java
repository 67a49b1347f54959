package io.suasion.api.generate;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;

/**
 * A fact with its type.
 *
 * @param attribute as the brief names it
 * @param value as the brief gives it
 * @param canonical what every shop means by that attribute: {@code screen_size}; left out where it
 *     is the shop's own
 * @param label what a line of details calls it
 * @param type of the value: {@code quantity}, {@code money}, {@code choice} ...
 * @param role what it is for: {@code selling_point}, {@code safety} ...
 * @param read the value as it was read
 * @param items the items of a list or a choice; left out for other types
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record UnderstoodFact(
    String attribute,
    String value,
    String canonical,
    String label,
    String type,
    String role,
    String read,
    List<String> items) {

  public UnderstoodFact {
    items = Objects.requireNonNullElse(items, List.of());
  }
}
