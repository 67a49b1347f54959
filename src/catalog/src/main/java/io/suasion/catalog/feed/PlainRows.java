package io.suasion.catalog.feed;

import io.suasion.catalog.RawFact;
import io.suasion.catalog.clean.AttributeName;
import io.suasion.catalog.ontology.Attribute;
import io.suasion.catalog.ontology.Ontology;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rows of which only the header is known: its columns are told by what they are called. */
final class PlainRows implements TableReader.Rows {

  private static final Ontology ONTOLOGY = Ontology.shipped();
  private static final String NAME = "name";
  private static final String CATEGORY = "product_type";
  private static final String DESCRIPTION = "description";
  private static final List<String> IDS = List.of("product_id", "sku", "handle");

  private final VariantWindow window;
  private final Map<String, String> meanings = new HashMap<>();

  PlainRows(VariantWindow window) {
    this.window = window;
  }

  static boolean namesProduct(String column) {
    return meaning(column).equals(NAME);
  }

  @Override
  public void read(TableRow row) {
    window.add("", variant(row.line(), row.facts()));
  }

  /** The product of these columns; the first of a meaning counts, others of it are facts. */
  Variant variant(long line, List<RawFact> cells) {
    Map<String, String> said = new HashMap<>();
    List<RawFact> facts = new ArrayList<>();
    for (RawFact cell : cells) {
      String meaning = meanings.computeIfAbsent(cell.attribute(), PlainRows::meaning);
      boolean ownField = List.of(NAME, CATEGORY, DESCRIPTION).contains(meaning);
      if (meaning.isEmpty() || said.putIfAbsent(meaning, cell.value()) != null || !ownField) {
        facts.add(cell);
      }
    }
    String id = IDS.stream().filter(said::containsKey).findFirst().map(said::get).orElse("");
    return new Variant(
        line,
        id,
        said.getOrDefault(NAME, ""),
        said.getOrDefault(CATEGORY, ""),
        said.getOrDefault(DESCRIPTION, ""),
        facts,
        List.of(),
        List.of());
  }

  private static String meaning(String column) {
    return ONTOLOGY.named(AttributeName.of(column).words(), Optional.empty()).stream()
        .map(Attribute::id)
        .filter(id -> List.of(NAME, CATEGORY, DESCRIPTION).contains(id) || IDS.contains(id))
        .findFirst()
        .orElse("");
  }
}
