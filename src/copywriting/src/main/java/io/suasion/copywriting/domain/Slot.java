package io.suasion.copywriting.domain;

import io.suasion.copywriting.text.Items;
import io.suasion.copywriting.text.YesOrNo;
import io.suasion.language.Folding;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An attribute of a domain and how texts express its values.
 *
 * @param attribute canonical name: {@code priceRange}
 * @param aliases other names for it, compared without case, spaces and punctuation
 * @param kind how its values are told
 * @param expressions canonical value to regular expressions that state it, compiled without case;
 *     of open slots the key {@link #ANY} holds the shape that only this slot's values have
 * @param extensible whether a value that the domain does not know is told letter by letter
 * @param repeatable whether a text may state it again without fault: a name, the kind of place
 * @param neutral values that a text may state without being asked, such as the kind of place
 * @param agreeing groups of values that may stand side by side: {@code low} and {@code 1 out of 5}
 */
public record Slot(
    String attribute,
    List<String> aliases,
    Kind kind,
    Map<String, List<String>> expressions,
    boolean extensible,
    boolean repeatable,
    Set<String> neutral,
    List<Set<String>> agreeing) {

  private static final String JOINT = ", ";

  /** The key of an open slot's shape. */
  public static final String ANY = "*";

  /** The compiled expressions of all slots. They are few and stay in memory. */
  private static final Map<List<String>, Pattern> COMPILED = new ConcurrentHashMap<>();

  /** How values are told. */
  public enum Kind {
    /** Names and numbers, copied letter by letter. */
    OPEN,
    /** One of a few values, each with its own wording. */
    CLOSED,
    /** Several of a few values, joined by a comma. */
    LIST,
    /** {@code yes} or {@code no}. */
    FLAG
  }

  public Slot {
    aliases = List.copyOf(aliases);
    // Map.copyOf would lose the order of the description, and every run must see the same order.
    expressions = Collections.unmodifiableMap(new LinkedHashMap<>(expressions));
    neutral = Set.copyOf(neutral);
    agreeing = List.copyOf(agreeing);
  }

  /** A slot without neutral or agreeing values, which knows only its closed values. */
  public Slot(
      String attribute, List<String> aliases, Kind kind, Map<String, List<String>> expressions) {
    this(attribute, aliases, kind, expressions, false, false, Set.of(), List.of());
  }

  /** Whether this value is copied letter by letter instead of worded. */
  public boolean copies(String value) {
    return kind == Kind.OPEN || (extensible && !expressions.containsKey(value));
  }

  /** Whether both may be stated of one product without contradiction. */
  public boolean agree(String value, String other) {
    return value.equals(other)
        || agreeing.stream().anyMatch(group -> group.contains(value) && group.contains(other));
  }

  /**
   * The canonical form of a value as a brief gives it; empty if it is blank or the domain does not
   * know it.
   */
  public Optional<String> canonical(String value) {
    String given = value.strip().replaceAll("\\s+", " ");
    if (given.isEmpty()) {
      return Optional.empty();
    }
    return switch (kind) {
      case OPEN -> Optional.of(given);
      case CLOSED -> known(given).or(() -> extensible ? Optional.of(given) : Optional.empty());
      case FLAG -> flag(given);
      case LIST -> list(given);
    };
  }

  private Optional<String> flag(String given) {
    // A letter or a digit means yes or no only for a flag.
    return switch (Folding.fold(given)) {
      case "y", "1" -> Optional.of("yes");
      case "n", "0" -> Optional.of("no");
      default -> YesOrNo.of(given).map(yes -> yes ? "yes" : "no").or(() -> known(given));
    };
  }

  /** The items of a canonical value; for a slot that is no list, the value alone. */
  public List<String> items(String canonical) {
    return kind == Kind.LIST ? List.of(canonical.split(JOINT, -1)) : List.of(canonical);
  }

  private Optional<String> list(String given) {
    List<Optional<String>> items = Items.of(given).map(this::known).toList();
    if (items.stream().anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    List<String> order = List.copyOf(expressions.keySet());
    return Optional.of(
        items.stream()
            .map(Optional::orElseThrow)
            .distinct()
            .sorted(Comparator.comparingInt(order::indexOf))
            .collect(Collectors.joining(JOINT)));
  }

  private Optional<String> known(String given) {
    String folded = Folding.fold(given);
    return expressions.keySet().stream()
        .filter(value -> Folding.fold(value).equals(folded))
        .findFirst()
        .or(() -> expressions.keySet().stream().filter(value -> states(value, given)).findFirst());
  }

  private boolean states(String value, String given) {
    return COMPILED
        .computeIfAbsent(expressions.get(value), Expressions::compile)
        .matcher(given)
        .matches();
  }
}
