package io.suasion.catalog.value;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads scores that people gave. Thread-safe. */
final class RatingReader {

  private static final Pattern SCORE =
      Pattern.compile(
          "(?<score>\\d+(?:[.,]\\d+)?)\\s*(?:(?:/|out of|of|von|满分)\\s*(?<scale>\\d+)|(?<percent>%))?\\s*"
              + "(?:stars?|points?|星|分|好评)?(?:\\s*[（(][^()（）]*[)）]|\\s*[,·|]?\\s*(?:from\\s+)?\\d[\\d,.]*\\+?\\s*(?:ratings|reviews|条评价|人评价))?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern STARS = Pattern.compile("[★⭐✭]+[☆✩]*");

  private static final Pattern PRAISE = Pattern.compile("^好评率?[:：]?\\s*");

  private RatingReader() {}

  /** A score, with its scale if it says one. */
  static Optional<Value> rating(String text) {
    if (STARS.matcher(text).matches()) {
      String filled = text.replaceAll("[☆✩]", "");
      Optional<String> scale =
          filled.length() < text.length()
              ? Optional.of(String.valueOf(text.length()))
              : Optional.empty();
      return Optional.of(new Value.Rating(text, String.valueOf(filled.length()), scale));
    }
    Matcher matcher = SCORE.matcher(PRAISE.matcher(text).replaceFirst(""));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String scale = matcher.group("percent") == null ? matcher.group("scale") : "100";
    return Optional.of(new Value.Rating(text, matcher.group("score"), Optional.ofNullable(scale)));
  }
}
