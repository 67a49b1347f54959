package io.suasion.copywriting.realise;

import io.suasion.catalog.clean.AttributeName;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Turns names of attributes into words: {@code screenSize} and {@code screen_size} alike. */
final class AttributeWords {

  private static final Pattern BOUNDARY =
      Pattern.compile(
          "[\\s_:/\\\\-]+|(?<!\\d)\\.+|\\.+(?!\\d)|(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})"
              + "|(?<=\\p{Ll}{2})(?=\\p{N}{2})");
  private static final Pattern SHOUTED = Pattern.compile("(?:\\P{L}*\\p{Lu}){5,}\\P{L}*");
  private static final Pattern WIFI = Pattern.compile("(?i)\\bwi[- ]?fi\\b");
  private static final Pattern LETTER = Pattern.compile("\\p{L}");

  private AttributeWords() {}

  /** The words in lower case, but for abbreviations; an attribute without letters stays as is. */
  static String of(String attribute) {
    if (!LETTER.matcher(attribute).find()) {
      return attribute;
    }
    boolean shouting = SHOUTED.matcher(attribute).matches();
    String words =
        Arrays.stream(BOUNDARY.split(attribute.strip()))
            .filter(word -> !word.isEmpty())
            .map(word -> shouting || !AttributeName.isAbbreviation(word) ? lower(word) : word)
            .collect(Collectors.joining(" "));
    return words.isEmpty() ? attribute : WIFI.matcher(words).replaceAll("Wi-Fi");
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
