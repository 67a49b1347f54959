package io.suasion.tags.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  private static final List<String> PRODUCT_IDS = List.of("product_id", "sku");

  /**
   * Property to attribute. What Segment's specification says of a product's kind, and what shops
   * add most often to tell their things apart; nothing that tells of the reader, the page or the
   * order.
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
          Map.entry("price", "price"),
          Map.entry("query", "query"));

  /** Those that are known to be read elsewhere are not told as left out. */
  static SegmentThing of(JsonNode properties, Set<String> readElsewhere) {
    Map<String, String> facts = new LinkedHashMap<>();
    List<String> leftOut = new ArrayList<>();
    for (Map.Entry<String, JsonNode> property : properties.properties()) {
      String name = property.getKey();
      String value = value(property.getValue(), LONGEST_VALUE);
      if (ATTRIBUTES.containsKey(name) && value != null) {
        facts.putIfAbsent(ATTRIBUTES.get(name), value);
      } else if (!PRODUCT_IDS.contains(name) && !readElsewhere.contains(name)) {
        leftOut.add(name);
      }
    }
    return new SegmentThing(facts, product(properties), leftOut);
  }

  static List<String> takenProperties() {
    List<String> taken = new ArrayList<>(PRODUCT_IDS);
    ATTRIBUTES.keySet().stream().sorted().forEach(taken::add);
    return taken;
  }

  boolean isNothing() {
    return facts.isEmpty() && product == null;
  }

  private static String product(JsonNode properties) {
    return PRODUCT_IDS.stream()
        .map(name -> value(properties.path(name), LONGEST_PRODUCT))
        .filter(id -> id != null)
        .findFirst()
        .orElse(null);
  }

  /** Null unless it is a word or a number, not a text, a list or an object. */
  private static String value(JsonNode node, int longest) {
    if (!node.isValueNode() || node.isNull()) {
      return null;
    }
    String text = node.asText().strip();
    return text.isEmpty() || text.length() > longest ? null : text;
  }
}
