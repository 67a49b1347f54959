package io.suasion.catalog.feed;

import com.fasterxml.jackson.databind.JsonNode;
import io.suasion.catalog.Ignored;
import io.suasion.catalog.RawFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the products in data of schema.org, wherever they are, and joins their variants. */
final class SchemaProducts {

  private static final Set<String> PRODUCTS =
      Set.of(
          "Product",
          "ProductGroup",
          "ProductModel",
          "IndividualProduct",
          "SomeProducts",
          "Vehicle",
          "Car",
          "Book",
          "SoftwareApplication",
          "VideoGame",
          "Accommodation",
          "Apartment",
          "House",
          "Hotel",
          "Event",
          "Course",
          "Service");

  /** Other fields that may hold a product. */
  private static final List<String> AROUND =
      List.of(
          "@graph", "itemListElement", "item", "mainEntity", "itemOffered", "about", "products");

  private final VariantWindow window;

  SchemaProducts(VariantWindow window) {
    this.window = window;
  }

  /** Whether an object is of schema.org. */
  static boolean isSchema(JsonNode object) {
    return object.has("@type") || object.has("@graph") || object.has("@context");
  }

  void read(long line, JsonNode node) {
    if (node.isArray()) {
      node.forEach(item -> read(line, item));
    } else if (node.isObject()) {
      if (isProduct(node)) {
        product(line, node);
      } else {
        AROUND.forEach(field -> read(line, node.path(field)));
      }
    }
  }

  private static boolean isProduct(JsonNode node) {
    JsonNode type = node.path("@type");
    boolean typed = type.isArray() ? anyProduct(type) : PRODUCTS.contains(local(type.asText()));
    return node.has("name") && typed;
  }

  private static boolean anyProduct(JsonNode types) {
    for (JsonNode type : types) {
      if (PRODUCTS.contains(local(type.asText()))) {
        return true;
      }
    }
    return false;
  }

  private static String local(String type) {
    return type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1);
  }

  private void product(long line, JsonNode node) {
    List<JsonNode> variants = new ArrayList<>();
    collect(node.path("hasVariant"), variants);
    String id = id(node);
    if (variants.isEmpty()) {
      window.begin(id, List.of(), variant(line, node, false));
      return;
    }
    String key = "variants of line " + line + " " + id;
    window.begin(id, List.of(key), variant(line, node, false));
    window
        .find(key)
        .ifPresent(
            group -> variants.forEach(each -> window.join(group, variant(line, each, true))));
  }

  private static void collect(JsonNode nodes, List<JsonNode> variants) {
    if (nodes.isArray()) {
      nodes.forEach(node -> collect(node, variants));
    } else if (nodes.isObject() && nodes.has("@type")) {
      variants.add(nodes);
    }
  }

  private static Variant variant(long line, JsonNode node, boolean ofGroup) {
    List<RawFact> facts = new ArrayList<>();
    List<Ignored> ignored = new ArrayList<>();
    new SchemaFacts(facts, ignored).read(node);
    return new Variant(
        line,
        id(node),
        ofGroup ? "" : JsonText.of(node.path("name")),
        category(node),
        JsonText.of(node.path("description")),
        ofGroup ? List.of() : facts,
        ofGroup ? facts : List.of(),
        ofGroup ? List.of() : ignored);
  }

  private static String id(JsonNode node) {
    for (String field : List.of("productGroupID", "sku", "productID", "identifier", "@id")) {
      if (node.path(field).isValueNode()) {
        return node.get(field).asText();
      }
    }
    return "";
  }

  /** The category as a name or a path; without one, the type that schema.org gives the product. */
  private static String category(JsonNode node) {
    List<String> paths = new ArrayList<>();
    JsonNode category = node.path("category");
    (category.isArray() ? category : List.of(category))
        .forEach(
            one ->
                paths.add(
                    JsonText.of(one.isObject() ? one.path("name") : one).replace(" / ", " > ")));
    String path = Categories.mostSpecific(paths);
    String type = local(node.path("@type").asText());
    boolean says =
        !type.isEmpty()
            && !type.endsWith("Product")
            && !type.startsWith("Product")
            && !type.equals("SomeProducts");
    return path.isEmpty() && says ? type.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ") : path;
  }
}
