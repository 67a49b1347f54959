package io.suasion.catalog;

import io.suasion.catalog.clean.CleanText;
import java.util.List;
import java.util.regex.Pattern;

/** Reads names of products. */
final class NameReader {

  private static final Pattern CLAIM = Pattern.compile("^(?:[【\\[][^】\\]]*[】\\]]\\s*)+(?=.)");
  private static final Pattern TITLE =
      Pattern.compile("\\s+[|｜–—•·]\\s+|\\s+-\\s+|\\s*[|｜]\\s*|,\\s+(?=.*\\d)");
  private static final Pattern BRACKETS =
      Pattern.compile("\\s*(?:\\([^()]*\\)|（[^（）]*）|【[^【】]*】|\\[[^\\[\\]]*])\\s*$");
  private static final Pattern AMOUNT =
      Pattern.compile(
          "[\\s,]+\\d+(?:[.,]\\d+)?\\s?(?:ml|l|cl|g|kg|oz|lb|lbs|fl oz|mm|cm|pcs|pack|毫升|升|克|千克|片|袋|盒|瓶|罐)(?:\\s?[x×*]\\s?\\d+)?$",
          Pattern.CASE_INSENSITIVE);
  private static final int SHORTEST = 2;
  private static final int LONG = 60;
  private static final int MOST_WORDS = 6;

  private NameReader() {}

  static ProductName read(String raw) {
    String full = CleanText.line(raw);
    return new ProductName(full, shortName(full));
  }

  private static String shortName(String full) {
    String name = CLAIM.matcher(full).replaceFirst("");
    name = TITLE.split(name, 2)[0];
    name = BRACKETS.matcher(name).replaceFirst("");
    name = AMOUNT.matcher(name).replaceFirst("").strip();
    if (name.length() > LONG) {
      name = firstWords(name);
    }
    return name.length() < SHORTEST ? full : name;
  }

  private static String firstWords(String name) {
    String[] words = name.split(" ", MOST_WORDS + 1);
    return words.length > MOST_WORDS
        ? String.join(" ", List.of(words).subList(0, MOST_WORDS))
        : name;
  }
}
