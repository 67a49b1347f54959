package io.suasion.copywriting.realise;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Turns names of attributes into words: {@code screenSize} and {@code screen_size} alike. */
final class AttributeWords {

  private static final Pattern BOUNDARY =
      Pattern.compile(
          "[\\s_.:/\\\\-]+|(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})"
              + "|(?<=\\p{L})(?=\\p{N}{2})");
  private static final Pattern WIFI = Pattern.compile("(?i)\\bwi[- ]?fi\\b");
  private static final Pattern LETTER = Pattern.compile("\\p{L}");

  private AttributeWords() {}

  /** The words in lower case, but for abbreviations; an attribute without letters stays as is. */
  static String of(String attribute) {
    if (!LETTER.matcher(attribute).find()) {
      return attribute;
    }
    boolean shouting =
        attribute.equals(attribute.toUpperCase(Locale.ROOT)) && attribute.length() > 4;
    String words =
        Arrays.stream(BOUNDARY.split(attribute.strip()))
            .filter(word -> !word.isEmpty())
            .map(word -> shouting || !isAbbreviation(word) ? lower(word) : word)
            .collect(Collectors.joining(" "));
    return words.isEmpty() ? attribute : WIFI.matcher(words).replaceAll("Wi-Fi");
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static boolean isAbbreviation(String word) {
    return word.length() > 1 && word.chars().skip(1).anyMatch(Character::isUpperCase);
  }
}
