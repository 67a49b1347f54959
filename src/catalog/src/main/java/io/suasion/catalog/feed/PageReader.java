package io.suasion.catalog.feed;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the JSON-LD that pages of shops carry for search engines. */
final class PageReader implements FeedReader {

  private static final Pattern START =
      Pattern.compile("(?is)<script[^>]*\\btype\\s*=\\s*[\"']?application/ld\\+json[^>]*>");
  private static final Pattern SCRIPT =
      Pattern.compile("(?is)<script[^>]*>(?<json>.*)</script\\s*>");
  private static final Pattern EDGES =
      Pattern.compile(
          "^\\s*(?://|/\\*)?\\s*<!\\[CDATA\\[(?:\\s*\\*/)?|(?://|/\\*)?\\s*]]>(?:\\s*\\*/)?\\s*$");

  @Override
  public void read(Reader text, FeedListener listener) throws IOException {
    ElementScanner scanner = new ElementScanner(text, START.asMatchPredicate(), listener);
    VariantWindow window = new VariantWindow(listener);
    boolean found = false;
    Optional<ElementScanner.Element> element = scanner.next();
    while (element.isPresent()) {
      Matcher script = SCRIPT.matcher(element.get().text());
      if (script.matches()) {
        found = true;
        String json = EDGES.matcher(script.group("json")).replaceAll("");
        JsonLdReader.read(new StringReader(json), element.get().line(), window);
      }
      element = scanner.next();
    }
    window.close();
    if (!found) {
      throw new FeedException(
          "The page has no JSON-LD: name a page that has, or export the products as CSV.");
    }
  }
}
