package io.suasion.workbench.prepare;

import io.suasion.workbench.dataset.ShopRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Held-out rows as E2E has them, which {@code write} and {@code evaluate} read. */
final class HeldOut {

  private HeldOut() {}

  static String table(List<ShopRow> rows) {
    StringBuilder table = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(table, CSVFormat.DEFAULT)) {
      printer.printRecord("mr", "ref");
      for (ShopRow row : rows) {
        printer.printRecord(row.meaning(), row.text());
      }
      return table.toString();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
