package io.suasion.workbench.dataset;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Makes well-formed sentences of lower-case, tokenised text. Well-formed text stays as it is. */
public final class WellFormed {

  private static final List<String> PROPER =
      List.of(
          "African",
          "American",
          "Arabic",
          "Asian",
          "Australian",
          "Basque",
          "Belgian",
          "Brazilian",
          "British",
          "Burmese",
          "Cambodian",
          "Cantonese",
          "Caribbean",
          "Chinese",
          "Cuban",
          "English",
          "Ethiopian",
          "Eritrean",
          "European",
          "Filipino",
          "French",
          "German",
          "Greek",
          "Hawaiian",
          "Himalayan",
          "Indian",
          "Indonesian",
          "Irish",
          "Italian",
          "Japanese",
          "Korean",
          "Latin American",
          "Lebanese",
          "Malaysian",
          "Mediterranean",
          "Mexican",
          "Middle Eastern",
          "Moroccan",
          "Pakistani",
          "Persian",
          "Peruvian",
          "Polynesian",
          "Russian",
          "San Francisco",
          "Shanghainese",
          "Singaporean",
          "Spanish",
          "Taiwanese",
          "Thai",
          "Turkish",
          "Vietnamese",
          "HDMI",
          "USB",
          "TV",
          "TVs",
          "Wi-Fi",
          "I");

  private static final Pattern NAMES =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}⟦:])(?:" + String.join("|", PROPER) + ")(?![\\p{L}\\p{N}⟧])",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SENTENCE_START = Pattern.compile("(?:^|[.!?]\\s+)[\"'(]*\\p{Ll}");

  private WellFormed() {}

  /** The text with joined tokens, capitals and a final mark. */
  public static String of(String text) {
    String joined = joined(text.strip());
    String named = NAMES.matcher(joined).replaceAll(WellFormed::proper);
    String started =
        SENTENCE_START.matcher(named).replaceAll(m -> quote(m.group().toUpperCase(Locale.ROOT)));
    return started.matches("(?s).*[.!?][\"')]*")
        ? started
        : started.replaceAll("[,;:\\s-]+$", "") + ".";
  }

  private static String joined(String text) {
    return text.replaceAll("\\s+", " ")
        .replaceAll(" -(s|es|ly|ing|ed)\\b", "$1")
        .replaceAll("\\bchilds\\b", "children")
        .replaceAll("(?i)(?<![\\p{L}\\p{N}])a(\\+{1,2})", "A$1")
        .replaceAll("\\binchs\\b", "inches")
        .replaceAll(" (n't|'s|'re|'ll|'ve|'m|'d)\\b", "$1")
        .replaceAll("\\s+([,.;:!?)])", "$1")
        .replaceAll("\\(\\s+", "(")
        .replaceAll("([,.;!?])\\1+", "$1")
        .replaceAll("([,;!?])(?=\\p{L}|⟦)", "$1 ")
        .replaceAll("(\\p{L}{2,}|⟧)\\.(?=\\p{L}{2,}|⟦)", "$1. ");
  }

  private static String proper(MatchResult match) {
    return PROPER.stream()
        .filter(name -> name.equalsIgnoreCase(match.group()))
        .findFirst()
        .orElseThrow();
  }

  private static String quote(String text) {
    return text.replace("\\", "\\\\").replace("$", "\\$");
  }
}
