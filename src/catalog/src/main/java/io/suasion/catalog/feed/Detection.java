package io.suasion.catalog.feed;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells the form of a feed by how it begins. */
final class Detection {

  private static final Pattern PAGE =
      Pattern.compile("(?i)<!doctype html|<html|application/ld\\+json");
  private static final Pattern ITEMS =
      Pattern.compile("<(?:\\w+:)?(?:rss|feed|channel|item|entry|RDF)\\b");
  private static final Pattern SCHEMA = Pattern.compile("\"@(?:context|type|graph)\"\\s*:");

  private Detection() {}

  /**
   * The form of a feed.
   *
   * @throws FeedException if it has none that is known
   */
  static FeedFormat format(String head) {
    String text = head.stripLeading();
    return switch (text.charAt(0)) {
      case '<' -> markup(text);
      case '[' -> json(text);
      case '{' -> isLines(text) ? FeedFormat.JSON_LINES : json(text);
      default -> table(head);
    };
  }

  private static FeedFormat markup(String text) {
    if (ITEMS.matcher(text).find() && !text.toLowerCase(Locale.ROOT).startsWith("<!doctype html")) {
      return FeedFormat.GOOGLE_XML;
    }
    if (PAGE.matcher(text).find()) {
      return FeedFormat.JSON_LD_PAGE;
    }
    throw new FeedException(
        "The feed is XML of a form that is not known: export it as Google Merchant RSS or Atom, or as CSV.");
  }

  private static FeedFormat json(String text) {
    return SCHEMA.matcher(text).find() ? FeedFormat.JSON_LD : FeedFormat.JSON;
  }

  /** Whether each line is an object of its own, and none goes on in the next. */
  private static boolean isLines(String text) {
    List<String> lines = text.lines().filter(line -> !line.isBlank()).limit(2).toList();
    String first = lines.get(0).stripTrailing();
    if (lines.size() == 1) {
      return !SCHEMA.matcher(first).find();
    }
    boolean goesOn = "[{,:".indexOf(first.charAt(first.length() - 1)) >= 0;
    return !goesOn && lines.get(1).stripLeading().startsWith("{");
  }

  private static FeedFormat table(String head) {
    List<String> lines =
        head.lines()
            .filter(line -> !TableHeader.isNote(line) && !TableHeader.namesSeparator(line))
            .toList();
    String line = lines.isEmpty() ? "" : lines.get(0);
    Optional<Character> separator = TableHeader.separator(line);
    if (separator.isEmpty()) {
      throw noTable();
    }
    String cell = Pattern.quote(separator.get().toString());
    List<String> columns =
        Arrays.stream(line.split(cell, -1)).map(c -> c.replace("\"", "").strip()).toList();
    FeedFormat format = new TableHeader(columns, separator.get()).format();
    if (format == FeedFormat.TABLE && columns.stream().noneMatch(PlainRows::namesProduct)) {
      throw new FeedException(
          "The first line of the feed names no column with the product's name: call one \"name\" or \"title\".");
    }
    return format;
  }

  static FeedException noTable() {
    return new FeedException(
        "The feed has no form that is known: export it as CSV with a header, Google Merchant XML, JSON-LD or JSON Lines.");
  }

  static FeedReader reader(FeedFormat format) {
    return switch (format) {
      case GOOGLE_TABLE, META -> new TableReader(ItemRows::new);
      case SHOPIFY -> new TableReader(ShopifyRows::new);
      case WOOCOMMERCE -> new TableReader(WooCommerceRows::new);
      case TABLE -> new TableReader(PlainRows::new);
      case GOOGLE_XML -> new XmlReader();
      case JSON, JSON_LD -> new JsonLdReader();
      case JSON_LD_PAGE -> new PageReader();
      case JSON_LINES -> new JsonLinesReader();
    };
  }
}
