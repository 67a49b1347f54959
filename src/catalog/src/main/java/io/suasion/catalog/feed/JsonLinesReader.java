package io.suasion.catalog.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import java.util.Optional;

/** Reads a product a line. */
final class JsonLinesReader implements FeedReader {

  private static final ObjectReader LINE =
      JsonText.MAPPER.reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  @Override
  public void read(Reader text, FeedListener listener) throws IOException {
    Lines lines = new Lines(text);
    VariantWindow window = new VariantWindow(listener);
    JsonProducts products = new JsonProducts(window);
    for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
      if (!line.get().text().isBlank()) {
        read(line.get(), products, window);
      }
    }
    window.close();
  }

  private static void read(Line line, JsonProducts products, VariantWindow window) {
    if (line.tooLong()) {
      window.broken(
          line.number(),
          String.format(
              Locale.ROOT, "The line is longer than %,d characters: shorten it.", Lines.LONGEST));
      return;
    }
    try {
      JsonNode product = LINE.readTree(line.text());
      if (product.isObject()) {
        products.read(line.number(), product);
      } else {
        window.broken(line.number(), "The line is no product: write an object of JSON a line.");
      }
    } catch (JsonProcessingException malformed) {
      window.broken(
          line.number(), "The line is not JSON: write an object of JSON a line, on one line each.");
    }
  }
}
