package io.suasion.catalog.feed;

import com.fasterxml.jackson.databind.JsonNode;
import io.suasion.catalog.RawFact;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads products in our own form, {@code {"id", "name", "category", "facts": {}, "description"}},
 * bare or inside a brief; those of schema.org as well; and any object whose fields are facts.
 */
final class JsonProducts {

  private final VariantWindow window;
  private final SchemaProducts schema;
  private final PlainRows plain;

  JsonProducts(VariantWindow window) {
    this.window = window;
    this.schema = new SchemaProducts(window);
    this.plain = new PlainRows(window);
  }

  void read(long line, JsonNode object) {
    JsonNode product = bare(object);
    if (SchemaProducts.isSchema(product)) {
      schema.read(line, product);
    } else if (product.path("facts").isObject()) {
      window.add("", own(line, product));
    } else {
      window.add("", plain.variant(line, facts(product)));
    }
  }

  private static JsonNode bare(JsonNode object) {
    JsonNode brief = object.path("brief").isObject() ? object.get("brief") : object;
    return brief.path("product").isObject() ? brief.get("product") : brief;
  }

  private static Variant own(long line, JsonNode product) {
    return new Variant(
        line,
        JsonText.of(product.path("id")),
        JsonText.of(product.has("name") ? product.get("name") : product.path("title")),
        JsonText.of(product.path("category")),
        JsonText.of(product.path("description")),
        facts(product.get("facts")),
        List.of(),
        List.of());
  }

  private static List<RawFact> facts(JsonNode object) {
    List<RawFact> facts = new ArrayList<>();
    object
        .properties()
        .forEach(
            field -> {
              String value = JsonText.of(field.getValue());
              if (!value.isBlank()) {
                facts.add(new RawFact(field.getKey(), value));
              }
            });
    return facts;
  }
}
