package io.suasion.workbench.catalog;

import io.suasion.workbench.io.HtmlPage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The report of a feed as one page of HTML. */
final class ReportPage {

  private ReportPage() {}

  /**
   * The page.
   *
   * @param feed its name
   */
  static String of(String feed, FeedReport report) {
    Map<String, Object> data = new HashMap<>();
    data.put("feed", feed);
    data.put("format", report.format().title());
    data.put("read", Numbers.grouped(report.readProducts()));
    data.put("variants", Numbers.grouped(report.variants()));
    data.put("written", Numbers.grouped(report.writtenProducts()));
    data.put("attributes", report.attributes().stream().map(ReportPage::row).toList());
    data.put("broken", notes(report.broken()));
    data.put("brokenCount", Numbers.grouped(report.broken().count()));
    data.put("warnings", notes(report.warnings()));
    data.put("warningCount", Numbers.grouped(report.warnings().count()));
    return HtmlPage.of(ReportPage.class, "report.html", data);
  }

  private static Map<String, String> row(AttributeTally attribute) {
    return Map.of(
        "name", attribute.name(),
        "count", Numbers.grouped(attribute.count()),
        "ids", String.join(", ", attribute.ids()),
        "types", String.join(", ", attribute.types()),
        "roles", String.join(", ", attribute.roles()),
        "example", attribute.example(),
        "ignored", attribute.ignoredBecause(),
        "cures", String.join(" ", attribute.cures()));
  }

  private static List<Map<String, String>> notes(Notes notes) {
    return notes.first().stream()
        .map(note -> Map.of("line", String.valueOf(note.line()), "detail", note.detail()))
        .toList();
  }
}
