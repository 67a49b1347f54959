package io.suasion.workbench.catalog;

import io.suasion.catalog.UnderstoodFact;
import io.suasion.catalog.UnderstoodProduct;
import io.suasion.catalog.clean.CleanText;
import io.suasion.catalog.feed.FeedProduct;
import io.suasion.catalog.ontology.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A product as the contract has it: {@code {"id", "name", "category", "facts", "description"}}.
 *
 * @param json in this order; without facts it is not written
 * @param notes of what does not go into a line
 */
record ProductLine(Map<String, Object> json, List<String> notes) {

  private static final int MOST_FACTS = 100;
  private static final int LONGEST_ID = 200;
  private static final int LONGEST_NAME = 400;
  private static final int LONGEST_CATEGORY = 500;
  private static final int LONGEST_DESCRIPTION = 5000;

  static ProductLine of(FeedProduct read, UnderstoodProduct product) {
    List<String> notes = new ArrayList<>();
    product.warnings().forEach(warning -> notes.add(warning.detail()));
    Map<String, Object> json = new LinkedHashMap<>();
    String id = CleanText.line(read.id());
    if (!id.isEmpty() && id.length() <= LONGEST_ID) {
      json.put("id", id);
    }
    json.put("name", name(product));
    category(read, product).ifPresent(category -> json.put("category", category));
    Map<String, String> facts = facts(product, notes);
    if (!facts.isEmpty()) {
      json.put("facts", facts);
    }
    String description = description(CleanText.lines(head(read.description())));
    if (!description.isEmpty()) {
      json.put("description", description);
    }
    if (facts.isEmpty() || name(product).length() > LONGEST_NAME) {
      json.remove("facts");
      notes.add(
          "\"%s\" has %s, and was left out."
              .formatted(
                  name(product),
                  facts.isEmpty()
                      ? "no fact that can be told"
                      : "a name of more than 400 letters"));
    }
    return new ProductLine(json, notes);
  }

  /** Whether there is anything to write copy of. */
  boolean isWritten() {
    return json.containsKey("facts");
  }

  private static String name(UnderstoodProduct product) {
    String full = product.name().full();
    return full.length() <= LONGEST_NAME ? full : product.name().shortName();
  }

  // The noun, or the last steps of a path that has none.
  private static Optional<String> category(FeedProduct read, UnderstoodProduct product) {
    String category =
        product.kind().isKnown()
            ? product.kind().noun()
            : CleanText.line(read.product().category());
    while (category.length() > LONGEST_CATEGORY && category.contains(">")) {
      category = category.substring(category.indexOf('>') + 1).strip();
    }
    return category.isEmpty() || category.length() > LONGEST_CATEGORY
        ? Optional.empty()
        : Optional.of(category);
  }

  private static Map<String, String> facts(UnderstoodProduct product, List<String> notes) {
    Map<String, String> facts = new LinkedHashMap<>();
    List<UnderstoodFact> kept = kept(product.facts());
    for (UnderstoodFact fact : kept) {
      FactText text = FactText.of(fact, facts.keySet());
      text.note().ifPresent(notes::add);
      text.value().ifPresent(value -> facts.put(text.label(), value));
    }
    if (kept.size() < product.facts().size()) {
      notes.add(
          String.format(
              Locale.ROOT,
              "\"%s\" has %d facts, of which %d are kept: send those that sell it.",
              name(product),
              product.facts().size(),
              kept.size()));
    }
    return facts;
  }

  // What a buyer has to know is kept before all else.
  private static List<UnderstoodFact> kept(List<UnderstoodFact> facts) {
    long safety = facts.stream().filter(fact -> fact.role() == Role.SAFETY).count();
    long room = MOST_FACTS - safety;
    List<UnderstoodFact> kept = new ArrayList<>();
    for (UnderstoodFact fact : facts) {
      if (fact.role() == Role.SAFETY) {
        kept.add(fact);
      } else if (room > 0) {
        kept.add(fact);
        room--;
      }
    }
    return kept;
  }

  // Markup is longer than what it says, but not as long as this.
  private static String head(String markup) {
    return markup.substring(0, Math.min(20 * LONGEST_DESCRIPTION, markup.length()));
  }

  // The longest beginning that ends with a line or a sentence.
  private static String description(String text) {
    if (text.length() <= LONGEST_DESCRIPTION) {
      return text;
    }
    String head = text.substring(0, LONGEST_DESCRIPTION);
    int end =
        Math.max(
            head.lastIndexOf('\n'),
            Math.max(head.lastIndexOf(". ") + 1, head.lastIndexOf('。') + 1));
    return end <= 0 ? "" : head.substring(0, end).strip();
  }
}
