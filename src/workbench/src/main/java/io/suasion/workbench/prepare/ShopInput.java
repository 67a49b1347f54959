package io.suasion.workbench.prepare;

import io.suasion.copywriting.Brief;
import io.suasion.workbench.dataset.ShopFile;
import io.suasion.workbench.dataset.ShopRow;
import io.suasion.workbench.io.UserError;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The rows of a shop's file that say something of a product.
 *
 * @param empty how many rows had neither a name nor a text, as an export has for each further
 *     variant and picture of a product
 * @param silent columns left out: addresses, the name once more, and marks that are the same for
 *     all and that no text speaks of
 */
record ShopInput(List<ShopRow> rows, int empty, Set<String> silent) {

  private static final String ADDRESSES = "(?:https?://\\S+[\\s,;|]*)+";
  private static final Set<String> FLAGS = Set.of("yes", "no", "true", "false", "y", "n", "1", "0");

  /**
   * Reads a file.
   *
   * @throws UserError if a row has a name or a text alone
   */
  static ShopInput read(Path file) {
    List<ShopRow> all = ShopFile.read(file);
    List<ShopRow> rows = all.stream().filter(row -> hasName(row) || hasText(row)).toList();
    if (rows.stream().noneMatch(ShopInput::hasName)) {
      throw new UserError(
          "%s has no column \"%s\" but %s: name the column of the products' names so."
              .formatted(file, Brief.NAME, all.get(0).facts().keySet()));
    }
    for (ShopRow row : rows) {
      check(file, row, "text", hasText(row));
      check(file, row, Brief.NAME, hasName(row));
    }
    Set<String> silent = silent(rows);
    return new ShopInput(without(rows, silent), all.size() - rows.size(), silent);
  }

  /** The rows without facts of some attributes. */
  static List<ShopRow> without(List<ShopRow> rows, Set<String> attributes) {
    return rows.stream()
        .map(
            row -> {
              Map<String, String> facts = new LinkedHashMap<>(row.facts());
              facts.keySet().removeAll(attributes);
              return new ShopRow(row.number(), facts, row.text());
            })
        .toList();
  }

  private static boolean hasName(ShopRow row) {
    return row.facts().containsKey(Brief.NAME);
  }

  private static boolean hasText(ShopRow row) {
    return !row.text().isBlank();
  }

  private static void check(Path file, ShopRow row, String what, boolean there) {
    if (!there) {
      throw new UserError(
          String.format(
              Locale.ROOT,
              "%s has no %s in row %d: fill it in or delete the row.",
              file,
              what,
              row.number()));
    }
  }

  private static Set<String> silent(List<ShopRow> rows) {
    Set<String> attributes = new LinkedHashSet<>();
    rows.forEach(row -> attributes.addAll(row.facts().keySet()));
    attributes.remove(Brief.NAME);
    attributes.removeIf(attribute -> !isSilent(attribute, rows));
    return attributes;
  }

  private static boolean isSilent(String attribute, List<ShopRow> rows) {
    List<ShopRow> having = rows.stream().filter(row -> row.facts().containsKey(attribute)).toList();
    Predicate<ShopRow> isAddress = row -> row.facts().get(attribute).matches(ADDRESSES);
    Predicate<ShopRow> isName =
        row ->
            Objects.equals(
                letters(row.facts().get(attribute)), letters(row.facts().get(Brief.NAME)));
    return having.stream().allMatch(isAddress)
        || having.stream().allMatch(isName)
        || (isSameMark(attribute, having)
            && rows.stream().noneMatch(row -> speaksOf(attribute, row)));
  }

  private static boolean isSameMark(String attribute, List<ShopRow> having) {
    List<String> values =
        having.stream()
            .map(row -> row.facts().get(attribute).toLowerCase(Locale.ROOT))
            .distinct()
            .toList();
    return values.size() == 1 && FLAGS.contains(values.get(0));
  }

  private static boolean speaksOf(String attribute, ShopRow row) {
    String text = row.text().toLowerCase(Locale.ROOT);
    for (String word : attribute.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (word.length() > 2 && text.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
