package io.suasion.workbench.catalog;

import io.suasion.catalog.feed.FeedNote;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The report of a feed for the terminal. */
final class ReportTable {

  private static final int MOST_LINES = 60;
  private static final String ROW = "%-28s %9s  %-24s %-18s %-14s %-22s %s";

  private ReportTable() {}

  static String of(Path output, FeedReport report) {
    StringBuilder text = new StringBuilder();
    text.append(summary(output, report)).append("\n\n");
    text.append(
        ROW.formatted(
            "attribute", "products", "read as", "type", "role", "ignored", "for example"));
    List<AttributeTally> attributes = report.attributes();
    attributes.stream().limit(MOST_LINES).forEach(each -> text.append('\n').append(row(each)));
    if (attributes.size() > MOST_LINES) {
      text.append(
          String.format(
              Locale.ROOT, "\nand %d more, see --report", attributes.size() - MOST_LINES));
    }
    notes(text, "broken lines", report.broken());
    notes(text, "warnings", report.warnings());
    return text.append('\n').toString();
  }

  static String summary(Path output, FeedReport report) {
    return "%s: %s products written of %s read (%s, %s variants), %s broken lines"
        .formatted(
            output,
            Numbers.grouped(report.writtenProducts()),
            Numbers.grouped(report.readProducts()),
            report.format().title(),
            Numbers.grouped(report.variants()),
            Numbers.grouped(report.broken().count()));
  }

  private static String row(AttributeTally attribute) {
    return ROW.formatted(
            cut(attribute.name(), 28),
            Numbers.grouped(attribute.count()),
            cut(String.join(", ", attribute.ids()), 24),
            cut(String.join(", ", attribute.types()), 18),
            cut(String.join(", ", attribute.roles()), 14),
            cut(attribute.ignoredBecause(), 22),
            cut(attribute.example().replace('\n', ' '), 40))
        .stripTrailing();
  }

  private static String cut(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length - 1) + "…";
  }

  private static void notes(StringBuilder text, String title, Notes notes) {
    if (notes.count() == 0) {
      return;
    }
    text.append("\n\n%s: %s".formatted(title, Numbers.grouped(notes.count())));
    for (FeedNote note : notes.first()) {
      text.append(String.format(Locale.ROOT, "\n  line %d: %s", note.line(), note.detail()));
    }
    if (notes.count() > notes.first().size()) {
      text.append("\n  ...");
    }
  }
}
