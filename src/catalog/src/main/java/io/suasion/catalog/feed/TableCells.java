package io.suasion.catalog.feed;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The rows of a table, cell by cell. A quotation mark without its partner would make the rest of
 * the file one cell. Therefore lines are first joined into rows; where that fails, only the first
 * line is lost.
 */
final class TableCells {

  /**
   * The cells of a row.
   *
   * @param line where it begins
   */
  record Cells(long line, List<String> texts) {}

  private final Lines lines;
  private final char separator;
  private final CSVFormat format;
  private final FeedListener listener;

  TableCells(Lines lines, char separator, FeedListener listener) {
    this.lines = lines;
    this.separator = separator;
    this.format = CSVFormat.DEFAULT.builder().setDelimiter(separator).get();
    this.listener = listener;
  }

  /** The next row that can be read; empty at the end. */
  Optional<Cells> next() throws IOException {
    Optional<Line> line = lines.next();
    while (line.isPresent()) {
      Line first = line.get();
      if (first.tooLong()) {
        broken(
            first,
            String.format(
                Locale.ROOT, "is longer than %,d characters: shorten it.", Lines.LONGEST));
      } else if (!first.text().isBlank()) {
        Optional<Cells> row = row(first);
        if (row.isPresent()) {
          return row;
        }
      }
      line = lines.next();
    }
    return Optional.empty();
  }

  private Optional<Cells> row(Line first) throws IOException {
    List<Line> parts = new ArrayList<>(List.of(first));
    Quotes quotes = Quotes.CLOSED.after(first.text(), separator);
    int length = first.text().length();
    while (quotes == Quotes.OPEN && length <= Lines.LONGEST) {
      Optional<Line> more = lines.next();
      if (more.isEmpty()) {
        break;
      }
      parts.add(more.get());
      length += more.get().text().length() + 1;
      quotes = quotes.after(more.get().text(), separator);
    }
    if (quotes == Quotes.CLOSED) {
      return parsed(first, parts);
    }
    lines.pushBack(parts.subList(1, parts.size()));
    broken(
        first,
        quotes == Quotes.OPEN
            ? "opens a quotation mark that nothing closes: close it, or double it inside a cell."
            : "has text behind a closing quotation mark: double quotation marks inside a cell.");
    return Optional.empty();
  }

  private Optional<Cells> parsed(Line first, List<Line> parts) {
    String text = parts.stream().map(Line::text).collect(Collectors.joining("\n"));
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      for (CSVRecord row : parser) {
        return Optional.of(new Cells(first.number(), row.toList()));
      }
    } catch (IOException | UncheckedIOException malformed) {
      broken(first, "is not a row of a table: check its quotation marks.");
    }
    return Optional.empty();
  }

  private void broken(Line line, String what) {
    listener.broken(new FeedNote(line.number(), "The line " + what));
  }
}
