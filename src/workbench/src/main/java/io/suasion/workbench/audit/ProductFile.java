package io.suasion.workbench.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.suasion.catalog.RawProduct;
import io.suasion.language.Language;
import io.suasion.language.Languages;
import io.suasion.language.TextLanguage;
import io.suasion.workbench.io.TextFile;
import io.suasion.workbench.io.UserError;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads products, a JSON object of name, category and facts a line. */
final class ProductFile {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private ProductFile() {}

  /**
   * Every so many lines of a file, from the first.
   *
   * @throws UserError if a line is no product
   */
  static List<AuditedProduct> read(Path file, int step) {
    List<String> lines = TextFile.read(file).lines().filter(line -> !line.isBlank()).toList();
    List<AuditedProduct> products = new ArrayList<>();
    for (int index = 0; index < lines.size(); index += step) {
      products.add(product(file + ", line " + (index + 1), lines.get(index)));
    }
    return products;
  }

  private static AuditedProduct product(String where, String line) {
    try {
      JsonNode json = MAPPER.readTree(line);
      if (!json.path("name").isTextual() || !json.path("facts").isObject()) {
        throw new UserError(where + " is no product: give it a name and facts.");
      }
      Map<String, String> facts = new LinkedHashMap<>();
      json.get("facts")
          .fields()
          .forEachRemaining(fact -> facts.put(fact.getKey(), fact.getValue().asText()));
      String name = json.get("name").asText();
      String all = name + String.join(" ", facts.keySet());
      Language language =
          Languages.identify(all) == TextLanguage.ENGLISH ? Language.EN : Language.ZH;
      return new AuditedProduct(
          RawProduct.of(name, json.path("category").asText(""), facts), language);
    } catch (JsonProcessingException malformed) {
      throw new UserError(where + " is no JSON: " + malformed.getOriginalMessage(), malformed);
    }
  }
}
