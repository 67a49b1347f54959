package io.suasion.workbench.induction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns values and names of attributes into expressions of a domain. */
final class Wording {

  private static final Set<String> EMPTY_WORDS =
      Set.of("is", "has", "have", "with", "for", "of", "the", "can", "does");

  private Wording() {}

  /**
   * A value as texts write it: hyphen, blank or neither between its words, perhaps in the plural.
   */
  static String plain(String value) {
    List<String> words =
        Arrays.stream(value.strip().toLowerCase(Locale.ROOT).split("[\\s-]+"))
            .filter(word -> !word.isEmpty())
            .map(Wording::escaped)
            .toList();
    if (words.isEmpty()) {
      return escaped(value.strip());
    }
    boolean plural = Character.isLetter(value.strip().codePointBefore(value.strip().length()));
    return String.join(" ?", words) + (plural ? "(?:e?s)?" : "");
  }

  static String phrase(String words) {
    return Arrays.stream(words.split(" ")).map(Wording::escaped).collect(Collectors.joining(" "));
  }

  private static String escaped(String word) {
    StringBuilder escaped = new StringBuilder();
    word.codePoints()
        .forEach(
            unit -> {
              if (!Character.isLetterOrDigit(unit)) {
                escaped.append('\\');
              }
              escaped.appendCodePoint(unit);
            });
    return escaped.toString();
  }

  /** The words of an attribute's name, at least one: {@code isForBusiness}: {@code business}. */
  static List<String> words(String attribute) {
    List<String> words = new ArrayList<>();
    for (String part : attribute.split("[\\s_/.-]+|(?<=\\p{Ll})(?=\\p{Lu})")) {
      String word = part.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
      if (!word.isEmpty() && !EMPTY_WORDS.contains(word)) {
        words.add(word);
      }
    }
    return words.isEmpty() ? List.of(phrase(attribute)) : words;
  }

  /** Either order of a value and the words that make clear what it is about, close together. */
  static List<String> together(String value, String about) {
    return List.of(
        value + " (?:[\\p{L}\\p{N}]+ ){0,3}" + about, about + " (?:[\\p{L}\\p{N}]+ ){0,4}" + value);
  }
}
