package io.suasion.tags;

import io.suasion.api.ExportedEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Events as comma-separated values (RFC 4180), a fact a line. */
final class EventTable {
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
      printer.printRecord(event.time(), type, event.product(), event.weight(), null, null);
    }
    for (var fact : event.facts().entrySet()) {
      printer.printRecord(
          event.time(), type, event.product(), event.weight(), fact.getKey(), fact.getValue());
    }
  }
}
