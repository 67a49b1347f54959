package io.suasion.catalog.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Takes HTML out of a text, as a browser would show it: a line for each block. */
final class Markup {

  private static final Pattern TAG =
      Pattern.compile(
          "</?[a-zA-Z][a-zA-Z0-9:-]{0,20}(?:\\s[^<>]*)?/?>|<!--.*?-->|<!\\[CDATA\\[",
          Pattern.DOTALL);
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#\\d{1,7}|#[xX]\\p{XDigit}{1,6}|[a-zA-Z]{2,31}\\d{0,2});");
  private static final String BLOCKS = "br, p, div, li, tr, td, th, dd, dt, h1, h2, h3, h4, h5, h6";
  private static final String UNSEEN = "script, style, template, noscript, iframe";
  private static final Pattern EDGES = Pattern.compile("<!\\[CDATA\\[|]]>");

  private Markup() {}

  /** The text that a reader would see; entities are decoded however often they were encoded. */
  static String strip(String text) {
    String seen = text;
    String before;
    do {
      before = seen;
      if (TAG.matcher(seen).find()) {
        seen = withoutTags(seen);
      }
      if (ENTITY.matcher(seen).find()) {
        seen = ENTITY.matcher(seen).replaceAll(m -> decoded(m.group()));
      }
    } while (!seen.equals(before));
    return seen;
  }

  private static String decoded(String entity) {
    return Matcher.quoteReplacement(Parser.unescapeEntities(entity, true));
  }

  private static String withoutTags(String html) {
    Document page = Jsoup.parseBodyFragment(EDGES.matcher(html).replaceAll(""));
    page.select(UNSEEN).remove();
    StringBuilder seen = new StringBuilder();
    page.body()
        .traverse(
            (node, depth) -> {
              if (node instanceof TextNode words) {
                seen.append(words.getWholeText());
              } else if (node instanceof Element element && element.is(BLOCKS)) {
                seen.append('\n');
              }
            });
    return TAG.matcher(seen).replaceAll("");
  }
}
