package io.suasion.catalog.feed;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import java.util.Set;

/**
 * Reads JSON-LD: products, lists of them, graphs and lists of items, one product at a time however
 * long the list is.
 */
final class JsonLdReader implements FeedReader {

  private static final Set<String> STREAMED = Set.of("@graph", "itemListElement", "products");
  private static final long LONGEST = 1 << 22;

  @Override
  public void read(Reader text, FeedListener listener) throws IOException {
    VariantWindow window = new VariantWindow(listener);
    read(text, 1, window);
    window.close();
  }

  /** Reads a piece of JSON-LD that begins in this line. */
  static void read(Reader text, long firstLine, VariantWindow window) throws IOException {
    BoundedReader bounded = new BoundedReader(text);
    bounded.allow(LONGEST);
    try (JsonParser json = JsonText.MAPPER.createParser(bounded)) {
      json.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
      Walk walk = new Walk(json, bounded, firstLine, new JsonProducts(window), window);
      try {
        while (json.nextToken() != null) {
          walk.value();
        }
      } catch (JsonProcessingException malformed) {
        window.broken(
            walk.line(),
            "The JSON is broken here, and what follows was not read: export or fetch it again.");
      } catch (BoundedReader.TooLongException tooLong) {
        window.broken(
            walk.line(),
            String.format(
                Locale.ROOT,
                "The product is longer than %,d characters, and what follows was not read: shorten it.",
                LONGEST));
      }
    }
  }

  /** A place in the JSON that is being read. */
  private record Walk(
      JsonParser json,
      BoundedReader bounded,
      long firstLine,
      JsonProducts products,
      VariantWindow window) {

    long line() {
      return firstLine + json.currentLocation().getLineNr() - 1;
    }

    void value() throws IOException {
      bounded.allow(LONGEST);
      long line = line();
      if (json.currentToken() == JsonToken.START_ARRAY) {
        while (json.nextToken() != JsonToken.END_ARRAY) {
          value();
        }
      } else if (json.currentToken() == JsonToken.START_OBJECT) {
        ObjectNode rest = rest();
        if (!rest.isEmpty()) {
          products.read(line, rest);
        }
      } else {
        window.broken(line, "The value is no product: give a list of objects.");
      }
    }

    /** The fields of an object, but for its lists of products, which are read on the way. */
    private ObjectNode rest() throws IOException {
      ObjectNode rest = JsonText.MAPPER.createObjectNode();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        boolean list = json.nextToken() == JsonToken.START_ARRAY;
        if (list && STREAMED.contains(name)) {
          value();
          rest.put("@type", "ItemList");
        } else {
          JsonNode value = json.readValueAsTree();
          rest.set(name, value);
        }
      }
      return rest;
    }
  }
}
