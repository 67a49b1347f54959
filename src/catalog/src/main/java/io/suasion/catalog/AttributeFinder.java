package io.suasion.catalog;

import io.suasion.catalog.clean.AttributeName;
import io.suasion.catalog.clean.Cell;
import io.suasion.catalog.ontology.Attribute;
import io.suasion.catalog.ontology.AttributeType;
import io.suasion.catalog.ontology.Ontology;
import io.suasion.catalog.ontology.Role;
import io.suasion.catalog.value.Dimension;
import io.suasion.catalog.value.Value;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the canonical attribute that a shop's name means, by the name and by the value.
 * Thread-safe.
 */
final class AttributeFinder {

  private static final Pattern LEADING =
      Pattern.compile(
          "^(?:(?:number|no\\.?|num|nr|count|amount) of |(?:num|no|nr|total|the|is|has|item|product|our|overall) |产品|商品|本品|宝贝)(?=.)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TRAILING =
      Pattern.compile(
          "(?<=.)(?: count| qty| quantity| info| information| details?| type| value)$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final Pattern FIGURE = Pattern.compile("\\d");
  private static final Set<AttributeType> FIGURES =
      EnumSet.of(
          AttributeType.QUANTITY, AttributeType.COUNT, AttributeType.MONEY, AttributeType.RATING);

  /**
   * Types that take nearly any value. A value with a form of its own goes to another type first.
   */
  private static final Set<AttributeType> OPEN =
      EnumSet.of(AttributeType.TEXT, AttributeType.LIST, AttributeType.CHOICE, AttributeType.CODE);

  /** An attribute and the value that was read by its type. */
  record Found(Attribute attribute, Value value) {}

  private final Ontology ontology;
  private final TypedReader reader;

  AttributeFinder(Ontology ontology, TypedReader reader) {
    this.ontology = ontology;
    this.reader = reader;
  }

  /** The attribute that a name means; empty if only the shop knows the name. */
  Optional<Found> find(AttributeName name, Cell cell, Kind kind) {
    for (String written : spellings(name, kind)) {
      List<Attribute> attributes = ontology.named(written, kind.family());
      if (!attributes.isEmpty()) {
        return best(attributes, name, cell);
      }
    }
    return Optional.empty();
  }

  /**
   * The first attribute whose type the value has. Without one, an attribute whose type takes words;
   * empty where the attribute wants a figure and the value has none.
   */
  private Optional<Found> best(List<Attribute> attributes, AttributeName name, Cell cell) {
    Optional<Found> words = Optional.empty();
    for (Attribute attribute : attributes) {
      Value value = reader.read(attribute, name, cell);
      if (TypedReader.fits(value, attribute.type())) {
        Found found = new Found(attribute, value);
        if (!isOpen(attribute)) {
          return Optional.of(found);
        }
        words = words.or(() -> Optional.of(found));
      }
    }
    if (words.isPresent()) {
      return words;
    }
    if (hasAFormOfItsOwn(reader.unknown(name, cell))) {
      return Optional.empty();
    }
    boolean figure = FIGURE.matcher(cell.text()).find();
    return attributes.stream()
        .filter(attribute -> figure || !FIGURES.contains(attribute.type()))
        .min(Comparator.comparing(attribute -> FIGURES.contains(attribute.type())))
        .map(attribute -> new Found(attribute, reader.read(attribute, name, cell)));
  }

  private static boolean isOpen(Attribute attribute) {
    return OPEN.contains(attribute.type())
        || attribute.dimension().filter(dimension -> dimension == Dimension.ANY).isPresent();
  }

  /** Whether the value is a yes or no, a price or a measure, and so no plain words. */
  private static boolean hasAFormOfItsOwn(Value value) {
    return value instanceof Value.Flag
        || value instanceof Value.Money
        || (value instanceof Value.Quantity quantity && quantity.unit().isPresent())
        || (value instanceof Value.Range range && range.unit().isPresent());
  }

  /**
   * The attribute that the last words of a shop's own name mean. It gives such a fact its type and
   * role only: a strap colour is read as a colour, but is not the product's colour.
   */
  Optional<Attribute> head(AttributeName name, Kind kind) {
    String words = name.words();
    boolean chinese = HAN.matcher(words).find();
    for (int from = 1; from < words.length() - 1; from++) {
      if (chinese || words.charAt(from - 1) == ' ') {
        Optional<Attribute> head =
            ontology.named(words.substring(from), kind.family()).stream()
                .filter(attribute -> attribute.role() != Role.INTERNAL)
                .findFirst();
        if (head.isPresent()) {
          return head;
        }
      }
    }
    return Optional.empty();
  }

  /** The name, then with less and less of what shops put around it. */
  private static Set<String> spellings(AttributeName name, Kind kind) {
    Set<String> spellings = new LinkedHashSet<>();
    String words = name.words();
    if (!name.hint().isEmpty()) {
      spellings.add(words + " " + name.hint());
    }
    spellings.add(words);
    add(spellings, LEADING.matcher(words).replaceFirst(""));
    add(spellings, TRAILING.matcher(words).replaceFirst(""));
    add(spellings, withoutKind(words, kind));
    for (String spelling : List.copyOf(spellings)) {
      add(
          spellings,
          spelling.endsWith("s") ? spelling.substring(0, spelling.length() - 1) : spelling + "s");
    }
    return spellings;
  }

  private static void add(Set<String> spellings, String spelling) {
    if (!spelling.isBlank()) {
      spellings.add(spelling);
    }
  }

  /**
   * The name without the kind of product in front: a shop of wine says {@code wine region} for the
   * region.
   */
  private static String withoutKind(String words, Kind kind) {
    for (String noun : List.of(kind.noun(), head(kind.noun()), kind.family().orElse(""))) {
      if (!noun.isEmpty()
          && words.length() > noun.length() + 2
          && words.regionMatches(true, 0, noun, 0, noun.length())) {
        return words.substring(noun.length()).strip();
      }
    }
    return words;
  }

  private static String head(String noun) {
    return noun.substring(noun.lastIndexOf(' ') + 1);
  }
}
