package io.suasion.catalog.feed;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Reads tables with a header. The rows of each form know what the columns mean. */
final class TableReader implements FeedReader {

  /** The meaning of the rows of one form. */
  interface Rows {
    /** Reads a row; what it tells goes to where the rows were made for. */
    void read(TableRow row);
  }

  private final Function<VariantWindow, Rows> form;

  TableReader(Function<VariantWindow, Rows> form) {
    this.form = form;
  }

  @Override
  public void read(Reader text, FeedListener listener) throws IOException {
    Lines lines = new Lines(text);
    char separator = separator(lines);
    TableCells cells = new TableCells(lines, separator, listener);
    List<String> columns = cells.next().map(TableCells.Cells::texts).orElse(List.of());
    VariantWindow window = new VariantWindow(listener);
    Rows rows = form.apply(window);
    for (Optional<TableCells.Cells> row = cells.next(); row.isPresent(); row = cells.next()) {
      row(columns, row.get(), listener).ifPresent(rows::read);
    }
    window.close();
  }

  private static char separator(Lines lines) throws IOException {
    Optional<Character> named = Optional.empty();
    Optional<Line> line = lines.next();
    while (line.isPresent()) {
      String text = line.get().text();
      if (TableHeader.namesSeparator(text)) {
        named = Optional.of(text.charAt(text.toLowerCase(Locale.ROOT).indexOf('=') + 1));
      } else if (!TableHeader.isNote(text)) {
        lines.pushBack(List.of(line.get()));
        return named.or(() -> TableHeader.separator(text)).orElseThrow(Detection::noTable);
      }
      line = lines.next();
    }
    throw Detection.noTable();
  }

  /**
   * The row of these cells; empty if there are fewer cells than columns. The line may then be cut
   * in two, and half a value is no fact.
   */
  private static Optional<TableRow> row(
      List<String> columns, TableCells.Cells row, FeedListener listener) {
    List<String> cells = new ArrayList<>(row.texts());
    while (cells.size() > columns.size() && cells.get(cells.size() - 1).isBlank()) {
      cells.remove(cells.size() - 1);
    }
    if (cells.equals(columns)) {
      return Optional.empty();
    }
    if (cells.size() != columns.size()) {
      listener.broken(
          new FeedNote(
              row.line(),
              "The line has %d cells where the header has %d: put cells that hold separators or ends of line in quotation marks."
                  .formatted(cells.size(), columns.size())));
      return Optional.empty();
    }
    return Optional.of(new TableRow(row.line(), columns, cells));
  }
}
