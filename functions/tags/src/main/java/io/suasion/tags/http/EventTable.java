package io.suasion.tags.http;

import io.suasion.api.privacy.ExportedEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Events as comma-separated values (RFC 4180), with one fact in each line. People open the file as
 * a spreadsheet, which would compute a text that begins as a formula; an apostrophe before it makes
 * it a text.
 */
final class EventTable {

  private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r\\n＝＋－＠]");
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d++(?:[.,]\\d++)?+");

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader("time", "type", "product", "weight", "attribute", "value")
          .get();

  private EventTable() {}

  static String of(List<ExportedEvent> events) {
    StringBuilder table = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(table, FORMAT)) {
      for (ExportedEvent event : events) {
        print(event, printer);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table.toString();
  }

  private static void print(ExportedEvent event, CSVPrinter printer) throws IOException {
    String type = event.type().name().toLowerCase(Locale.ROOT);
    if (event.facts().isEmpty()) {
      print(event, type, null, null, printer);
    }
    for (var fact : event.facts().entrySet()) {
      print(event, type, fact.getKey(), fact.getValue(), printer);
    }
  }

  private static void print(
      ExportedEvent event, String type, String attribute, String value, CSVPrinter printer)
      throws IOException {
    printer.printRecord(
        event.time(), type, text(event.product()), event.weight(), text(attribute), text(value));
  }

  private static String text(String cell) {
    boolean computed =
        cell != null && FORMULA.matcher(cell).lookingAt() && !NUMBER.matcher(cell).matches();
    return computed ? "'" + cell : cell;
  }
}
