package io.suasion.workbench.catalog;

import io.suasion.catalog.Ignored;
import io.suasion.catalog.UnderstoodFact;
import io.suasion.catalog.UnderstoodProduct;
import io.suasion.catalog.clean.CleanText;
import io.suasion.catalog.feed.FeedFormat;
import io.suasion.catalog.feed.FeedNote;
import io.suasion.catalog.feed.FeedProduct;
import io.suasion.workbench.io.UserError;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What became of a feed. However many attributes it has, the report stays small. */
final class FeedReport {

  private static final int MOST_ATTRIBUTES = 2000;
  private static final int LONGEST_NAME = 100;

  /** All attributes that came after the first two thousand. */
  static final String OTHERS = "(all others)";

  private final Map<String, AttributeTally> attributes = new HashMap<>();
  private final Map<String, String> cleaned = new HashMap<>();
  private final Notes broken = new Notes();
  private final Notes warnings = new Notes();
  private FeedFormat format = FeedFormat.TABLE;
  private long variants;
  private long read;
  private long written;

  void format(FeedFormat found) {
    format = found;
  }

  void read(FeedProduct product, UnderstoodProduct understood) {
    read++;
    variants += product.variants();
    for (UnderstoodFact fact : understood.facts()) {
      tally(fact.given().attribute()).told(fact);
    }
    for (Ignored ignored : understood.ignored()) {
      tally(ignored.attribute()).ignored(ignored);
    }
    for (Ignored ignored : product.ignored()) {
      tally(ignored.attribute()).ignored(ignored);
    }
  }

  void written() {
    written++;
  }

  void broken(FeedNote note) {
    broken.add(note);
  }

  void warning(FeedNote note) {
    warnings.add(note);
  }

  /**
   * Refuses a feed of which nothing is left.
   *
   * @throws UserError with the reason of the first line that was left out
   */
  void check(Path input) {
    if (written > 0) {
      return;
    }
    List<FeedNote> notes = broken.count() > 0 ? broken.first() : warnings.first();
    throw new UserError(
        notes.isEmpty()
            ? input + " has no products: export it again."
            : String.format(
                Locale.ROOT,
                "%s has no product that can be told of, see line %d: %s",
                input,
                notes.get(0).line(),
                notes.get(0).detail()));
  }

  private AttributeTally tally(String attribute) {
    String name = cleaned.get(attribute);
    if (name == null) {
      name = CleanText.line(attribute);
      name = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
      if (!attributes.containsKey(name) && attributes.size() >= MOST_ATTRIBUTES) {
        name = OTHERS;
      }
      if (cleaned.size() < MOST_ATTRIBUTES) {
        cleaned.put(attribute, name);
      }
    }
    return attributes.computeIfAbsent(name, AttributeTally::new);
  }

  FeedFormat format() {
    return format;
  }

  long readProducts() {
    return read;
  }

  /** The rows that were joined to products. */
  long variants() {
    return variants;
  }

  long writtenProducts() {
    return written;
  }

  Notes broken() {
    return broken;
  }

  Notes warnings() {
    return warnings;
  }

  /** The most frequent attributes first. */
  List<AttributeTally> attributes() {
    return attributes.values().stream()
        .sorted(
            Comparator.comparingInt(AttributeTally::count)
                .reversed()
                .thenComparing(AttributeTally::name))
        .toList();
  }
}
