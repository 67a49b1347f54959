package io.suasion.workbench.dataset;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the HTML out of what shops export: its tags are no words. */
final class Markup {

  private static final Pattern TAG =
      Pattern.compile("<!--.{0,2000}?-->|</?[a-zA-Z][^<>]{0,2000}>", Pattern.DOTALL);
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#(\\d{1,6})|#[xX](\\p{XDigit}{1,5})|(\\w{2,6}));");
  private static final Map<String, String> NAMED =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ");

  private Markup() {}

  /** The text alone; a tag parts words. */
  static String removed(String written) {
    if (written.indexOf('<') < 0 && written.indexOf('&') < 0) {
      return written;
    }
    return ENTITY.matcher(TAG.matcher(written).replaceAll(" ")).replaceAll(Markup::character);
  }

  // What is no entity stays as it is.
  private static String character(MatchResult entity) {
    if (entity.group(3) != null) {
      return Matcher.quoteReplacement(NAMED.getOrDefault(entity.group(3), entity.group()));
    }
    int point =
        entity.group(1) != null
            ? Integer.parseInt(entity.group(1))
            : Integer.parseInt(entity.group(2), 16);
    boolean shown = Character.isDefined(point) && !Character.isISOControl(point);
    return Matcher.quoteReplacement(shown ? Character.toString(point) : " ");
  }
}
