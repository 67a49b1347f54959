package io.suasion.workbench.dataset;

import io.suasion.copywriting.Brief;
import io.suasion.copywriting.Fact;
import io.suasion.workbench.io.TextFile;
import io.suasion.workbench.io.UserError;
import io.suasion.workbench.meaning.Brackets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads the products of a shop: CSV (comma, semicolon or tab) with a column {@code text} and one
 * for each attribute, CSV as E2E has it ({@code mr} and {@code ref}), or JSON Lines of {@code
 * {"facts": {"attribute": "value"}, "text": "..."}}. Square brackets become round ones.
 */
public final class ShopFile {

  private static final String MEANING = "mr";
  private static final String TEXT = "text";
  private static final String REFERENCE = "ref";

  /** What people and programs write into a cell that is empty; the last is Shopify's. */
  private static final Set<String> EMPTY =
      Set.of(
          "n/a",
          "#n/a",
          "null",
          "nan",
          "undefined",
          "-",
          "--",
          "–",
          "—",
          "?",
          "tbd",
          "tbc",
          "default title");

  /** What exports call the columns of names and texts. */
  private static final Map<String, List<String>> OTHER_NAMES =
      Map.of(
          Brief.NAME,
          List.of("title", "product", "product name", "product title", "item name"),
          TEXT,
          List.of("description", "body (html)", "body html", "body", "copy", "summary"));

  private ShopFile() {}

  /**
   * Reads all rows.
   *
   * @throws UserError if the file is not such a one or has no rows
   */
  public static List<ShopRow> read(Path file) {
    String written = TextFile.read(file);
    List<ShopRow> rows =
        written.stripLeading().startsWith("{")
            ? ShopLines.read(file, written)
            : table(file, written);
    if (rows.isEmpty()) {
      throw new UserError(file + " has no rows: give a file with products and their texts.");
    }
    return rows;
  }

  /** Whether a text is JSON Lines of facts. */
  public static boolean isLines(String written) {
    return written.stripLeading().startsWith("{")
        && ShopLines.isLine(written.lines().filter(line -> !line.isBlank()).findFirst().orElse(""));
  }

  static boolean isTable(String written) throws IOException {
    try (CSVParser parser = CSVParser.parse(written, format(written))) {
      Iterator<CSVRecord> records = parser.iterator();
      List<String> header =
          records.hasNext() ? records.next().stream().map(ShopFile::plain).toList() : List.of();
      return column(header, TEXT).isPresent() && column(header, MEANING).isEmpty();
    }
  }

  private static List<ShopRow> table(Path file, String written) {
    try (CSVParser parser = CSVParser.parse(written, format(written))) {
      List<CSVRecord> records = parser.getRecords();
      List<String> header = records.get(0).stream().map(ShopFile::plain).toList();
      int text =
          column(header, TEXT)
              .or(() -> column(header, MEANING).flatMap(mr -> column(header, REFERENCE)))
              .orElseThrow(
                  () ->
                      new UserError(
                          "%s has no column \"text\" but %s: %s."
                              .formatted(file, header, renaming(header))));
      check(file, header);
      List<ShopRow> rows = new ArrayList<>();
      for (CSVRecord row : records.subList(1, records.size())) {
        rows.add(row(file, header, text, row));
      }
      return rows;
    } catch (IOException | UncheckedIOException malformed) {
      throw new UserError(file + " is not a CSV file: " + malformed.getMessage(), malformed);
    }
  }

  // What to rename, for both columns at once.
  private static String renaming(List<String> header) {
    Stream<String> wanted =
        Stream.of(Brief.NAME, TEXT).filter(name -> column(header, name).isEmpty());
    String renamed =
        wanted
            .flatMap(
                name ->
                    header.stream()
                        .filter(
                            other ->
                                OTHER_NAMES
                                    .get(name)
                                    .contains(other.toLowerCase(Locale.ROOT).replace('_', ' ')))
                        .limit(1)
                        .map(other -> "\"%s\" to \"%s\"".formatted(other, name)))
            .collect(Collectors.joining(" and "));
    return renamed.contains("to \"" + TEXT + "\"")
        ? "rename " + renamed
        : "name the column of texts \"text\"";
  }

  /** The delimiter is the one that the header has most often. */
  static CSVFormat format(String written) {
    String header = written.lines().findFirst().orElse("");
    char delimiter =
        Stream.of(',', ';', '\t')
            .max(
                (one, other) ->
                    Long.compare(
                        header.chars().filter(unit -> unit == one).count(),
                        header.chars().filter(unit -> unit == other).count()))
            .orElseThrow();
    return CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setIgnoreEmptyLines(true).get();
  }

  private static void check(Path file, List<String> header) {
    for (int index = 0; index < header.size(); index++) {
      if (header.get(index).isEmpty()) {
        throw new UserError(
            String.format(
                Locale.ROOT,
                "%s has no name for column %d: give it one or delete it.",
                file,
                index + 1));
      }
      if (header.indexOf(header.get(index)) < index) {
        throw new UserError(
            "%s has two columns \"%s\": rename one of them.".formatted(file, header.get(index)));
      }
    }
  }

  private static ShopRow row(Path file, List<String> header, int text, CSVRecord row) {
    if (row.size() != header.size()) {
      throw new UserError(
          String.format(
              Locale.ROOT,
              "%s has %d cells in row %d and %d columns: quote cells that hold commas or line"
                  + " breaks.",
              file,
              row.size(),
              row.getRecordNumber(),
              header.size()));
    }
    Map<String, String> facts = new LinkedHashMap<>();
    OptionColumns options = new OptionColumns(header);
    options.pairs().forEach((name, value) -> put(facts, row.get(name), row.get(value)));
    for (int index = 0; index < header.size(); index++) {
      if (header.get(index).equalsIgnoreCase(MEANING)) {
        facts.putAll(meaning(file, row.getRecordNumber(), row.get(index)));
      } else if (index != text && !options.contains(index)) {
        put(facts, header.get(index), row.get(index));
      }
    }
    return new ShopRow(row.getRecordNumber(), facts, plain(row.get(text)));
  }

  private static Map<String, String> meaning(Path file, long number, String written) {
    Map<String, String> facts = new LinkedHashMap<>();
    try {
      for (Fact fact : Brackets.read(written.strip())) {
        put(facts, fact.attribute(), fact.value());
      }
    } catch (IllegalArgumentException malformed) {
      throw new UserError(
          String.format(Locale.ROOT, "%s, row %d: %s", file, number, malformed.getMessage()));
    }
    return facts;
  }

  /** Keeps a fact that says something. */
  static void put(Map<String, String> facts, String attribute, String value) {
    String plain = plain(value);
    String called = plain(attribute).replace(",", "");
    if (!called.isEmpty() && !plain.isEmpty() && !EMPTY.contains(plain.toLowerCase(Locale.ROOT))) {
      facts.put(called.equalsIgnoreCase(Brief.NAME) ? Brief.NAME : called, plain);
    }
  }

  /** The text in one line, without HTML and without the brackets of meanings and symbols. */
  static String plain(String written) {
    return Markup.removed(written)
        .replaceAll("[\\[⟦]", "(")
        .replaceAll("[\\]⟧]", ")")
        .replaceAll("[\\s\\p{Z}]+", " ")
        .strip();
  }

  private static Optional<Integer> column(List<String> header, String wanted) {
    return header.stream().filter(wanted::equalsIgnoreCase).findFirst().map(header::indexOf);
  }
}
