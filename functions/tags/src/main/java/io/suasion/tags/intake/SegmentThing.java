package io.suasion.tags.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The thing that properties of Segment tell of.
 *
 * @param facts what is taken of the properties
 * @param product the id of the thing, or null
 * @param leftOut names of properties that are not taken
 */
record SegmentThing(Map<String, String> facts, String product, List<String> leftOut) {
  private static final int LONGEST_VALUE = 300;
  private static final int LONGEST_PRODUCT = 200;
  private static final String PRICE = "price";
  private static final List<String> PRODUCT_IDS = List.of("product_id", "sku");

  /** Values that programs write where they know nothing. */
  private static final Set<String> STOPGAPS =
      Set.of("null", "undefined", "nan", "n/a", "(not set)", "[object object]");

  /** Ids in the form in which names are compared; the first that is there names the product. */
  private static final List<String> KNOWN_IDS = List.of("productid", "sku", "itemid");

  /**
   * Maps each property to its attribute. The list has what Segment's specification says of a
   * product's kind, and what shops add most often to tell their things apart; nothing in it tells
   * of the reader, the page or the order.
   */
  private static final Map<String, String> ATTRIBUTES =
      Map.ofEntries(
          Map.entry("category", "category"),
          Map.entry("department", "department"),
          Map.entry("collection", "collection"),
          Map.entry("brand", "brand"),
          Map.entry("color", "colour"),
          Map.entry("colour", "colour"),
          Map.entry("variant", "variant"),
          Map.entry("size", "size"),
          Map.entry("material", "material"),
          Map.entry("style", "style"),
          Map.entry("season", "season"),
          Map.entry(PRICE, PRICE),
          Map.entry("query", "query"));

  /** Names at Google Analytics and others, in the form in which names are compared. */
  private static final Map<String, String> OTHER_NAMES =
      Map.of(
          "itemcategory", "category",
          "productcategory", "category",
          "producttype", "category",
          "itembrand", "brand",
          "itemvariant", "variant",
          "searchterm", "query",
          "searchquery", "query");

  /**
   * Reads properties however their names are spelled: {@code productId} is {@code product_id}.
   *
   * @param readElsewhere names that are not told as left out
   */
  static SegmentThing of(JsonNode properties, Set<String> readElsewhere) {
    return of(properties, readElsewhere, KNOWN_IDS);
  }

  /** Reads a product of a list, where a plain {@code id} is the product's. */
  static SegmentThing ofList(JsonNode properties) {
    return of(properties, Set.of(), List.of("productid", "sku", "itemid", "id"));
  }

  static List<String> takenProperties() {
    List<String> taken = new ArrayList<>(PRODUCT_IDS);
    ATTRIBUTES.keySet().stream().sorted().forEach(taken::add);
    return taken;
  }

  /** The form in which names are compared: without what spellings differ in. */
  static String compared(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  boolean isNothing() {
    return facts.isEmpty() && product == null;
  }

  private static SegmentThing of(
      JsonNode properties, Set<String> readElsewhere, List<String> idNames) {
    Map<String, String> facts = new LinkedHashMap<>();
    Map<String, String> ids = new HashMap<>();
    List<String> leftOut = new ArrayList<>();
    for (Map.Entry<String, JsonNode> property : properties.properties()) {
      String name = compared(property.getKey());
      if (idNames.contains(name)) {
        text(property.getValue(), LONGEST_PRODUCT).ifPresent(id -> ids.putIfAbsent(name, id));
      } else if (!readElsewhere.contains(property.getKey())) {
        addFact(name, property, facts, leftOut);
      }
    }
    return new SegmentThing(facts, first(idNames, ids), leftOut);
  }

  /** A property that says nothing is not told as left out. */
  private static void addFact(
      String name,
      Map.Entry<String, JsonNode> property,
      Map<String, String> facts,
      List<String> leftOut) {
    String attribute = ATTRIBUTES.getOrDefault(name, OTHER_NAMES.get(name));
    JsonNode node = property.getValue();
    Optional<String> value = attribute == null ? Optional.empty() : value(attribute, node);
    value.ifPresent(taken -> facts.putIfAbsent(attribute, taken));
    if (value.isEmpty() && !node.isNull()) {
      leftOut.add(property.getKey());
    } else if (node.size() > 1) {
      leftOut.add(property.getKey() + " (all but its first)");
    }
  }

  private static String first(List<String> names, Map<String, String> values) {
    return names.stream().filter(values::containsKey).map(values::get).findFirst().orElse(null);
  }

  /** A price that is not one number would say something wrong, such as the lower end of a range. */
  private static Optional<String> value(String attribute, JsonNode node) {
    return attribute.equals(PRICE)
        ? scalar(node, LONGEST_VALUE).flatMap(PriceText::number)
        : text(node, LONGEST_VALUE);
  }

  /** Takes the first value of a list. */
  private static Optional<String> text(JsonNode node, int longest) {
    return scalar(node.isArray() ? node.path(0) : node, longest);
  }

  /**
   * Returns empty unless the value is a word or a number; not a text, a list, an object or a
   * stopgap.
   */
  private static Optional<String> scalar(JsonNode node, int longest) {
    if (!node.isValueNode() || node.isNull()) {
      return Optional.empty();
    }
    String text = PlainNumber.text(node).strip();
    boolean fits = !text.isEmpty() && text.length() <= longest;
    return fits && !STOPGAPS.contains(text.toLowerCase(Locale.ROOT))
        ? Optional.of(text)
        : Optional.empty();
  }
}
