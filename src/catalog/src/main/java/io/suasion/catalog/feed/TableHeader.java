package io.suasion.catalog.feed;

import io.suasion.language.Folding;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The line of a table that names its columns.
 *
 * @param separator of its cells
 */
record TableHeader(List<String> columns, char separator) {

  private static final String SEPARATORS = "\t;,|";

  /** The separator that a header's line has most of; empty if it has none. */
  static Optional<Character> separator(String line) {
    String bare = line.replaceAll("\"[^\"]*\"", "");
    char best = SEPARATORS.charAt(0);
    for (int i = 1; i < SEPARATORS.length(); i++) {
      char candidate = SEPARATORS.charAt(i);
      best = count(bare, candidate) > count(bare, best) ? candidate : best;
    }
    return count(bare, best) == 0 ? Optional.empty() : Optional.of(best);
  }

  private static long count(String text, char character) {
    return text.chars().filter(c -> c == character).count();
  }

  /** Excel's own line that names the separator. */
  static boolean namesSeparator(String line) {
    return line.matches("(?i)\"?sep=.\"?");
  }

  /** Whether the line is a note, as the templates of Meta begin with. */
  static boolean isNote(String line) {
    return line.isBlank() || line.startsWith("#") || line.startsWith("\"#");
  }

  /** The form of the table, by its columns. */
  FeedFormat format() {
    Set<String> names = columns.stream().map(Folding::fold).collect(Collectors.toSet());
    if (names.contains("handle") && has(names, "option1value", "bodyhtml", "variantprice")) {
      return FeedFormat.SHOPIFY;
    }
    if (names.containsAll(Set.of("type", "name"))
        && has(names, "attribute1name", "parent", "regularprice")) {
      return FeedFormat.WOOCOMMERCE;
    }
    if (!names.containsAll(Set.of("id", "title"))
        || !has(names, "availability", "imagelink", "googleproductcategory", "itemgroupid")) {
      return FeedFormat.TABLE;
    }
    return separator == '\t' && !has(names, "fbproductcategory", "quantitytosellonfacebook")
        ? FeedFormat.GOOGLE_TABLE
        : FeedFormat.META;
  }

  private static boolean has(Set<String> names, String... any) {
    return Set.of(any).stream().anyMatch(names::contains);
  }
}
