package io.suasion.workbench.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import io.suasion.workbench.io.JsonLines;
import io.suasion.workbench.io.UserError;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The rows of AdvertiseGen, an object a line, {@code content} its meaning, {@code summary} its
 * text; and those of a shop.
 */
final class AdvertisementLines {

  private AdvertisementLines() {}

  static List<DataSetRow> rows(Path file, String text) {
    return JsonLines.read(file, text, AdvertisementLines::row);
  }

  private static DataSetRow row(Path file, int number, JsonNode line) {
    if (ShopLines.isLine(line)) {
      ShopRow shop = ShopLines.row(file, number, line);
      return new DataSetRow(shop.meaning(), shop.text());
    }
    String meaning = line.path("content").asText("").strip();
    if (meaning.isEmpty()) {
      throw new UserError(
          String.format(
              Locale.ROOT,
              "%s has no \"content\" in line %d: write {\"content\": \"type#value*...\","
                  + " \"summary\": \"...\"}.",
              file,
              number));
    }
    return new DataSetRow(meaning, line.path("summary").asText("").strip());
  }
}
