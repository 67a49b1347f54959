package io.suasion.catalog.ontology;

import io.suasion.language.Language;
import io.suasion.language.TsvTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The nouns for kinds of products, from tables ({@code kinds-en.tsv}, {@code kinds-zh.tsv}, {@code
 * families.tsv}). The longest that ends a text is taken: a cereal bar is no bar. Thread-safe.
 */
public final class Nouns {

  private static final int MOST_WORDS = 5;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}'’&-]+");

  /**
   * A noun at the end of a text.
   *
   * @param before what stands before it, as written
   */
  public record Found(String before, Noun noun) {}

  private final Map<String, Noun> english = new HashMap<>();
  private final Map<String, Noun> chinese = new HashMap<>();
  private final Map<String, String> families = new HashMap<>();
  private int longest;

  /** The nouns that the library comes with. */
  public Nouns() {
    table("kinds-en").forEach(this::addEnglish);
    table("kinds-zh").forEach(this::addChinese);
    table("families").forEach(this::addFamily);
  }

  private static List<Map<String, String>> table(String name) {
    return TsvTable.read(Nouns.class, "/io/suasion/catalog/" + name + ".tsv");
  }

  private void addEnglish(Map<String, String> row) {
    Noun noun =
        new Noun(
            row.get("family"),
            row.get("noun"),
            row.get("plural"),
            GrammaticalNumber.valueOf(row.get("number").toUpperCase(Locale.ROOT)),
            "");
    english.putIfAbsent(lower(noun.plural()), noun);
    english.put(lower(noun.singular()), noun);
  }

  private void addChinese(Map<String, String> row) {
    String noun = row.get("noun");
    longest = Math.max(longest, noun.length());
    chinese.put(
        lower(noun),
        new Noun(row.get("family"), noun, noun, GrammaticalNumber.COUNT, row.get("measure")));
  }

  private void addFamily(Map<String, String> row) {
    for (String name : row.get("paths").split("\\|", -1)) {
      families.put(lower(name), row.get("family"));
    }
    families.put(lower(row.get("en")), row.get("family"));
    families.put(lower(row.get("zh")), row.get("family"));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** The family that a step of a taxonomy's path names. */
  public Optional<String> family(String step) {
    return Optional.ofNullable(families.get(lower(step)));
  }

  /** The longest known noun that ends the text, in the language. */
  public Optional<Found> atTheEnd(String text, Language language) {
    return language == Language.ZH ? chineseEnd(text).or(() -> englishEnd(text)) : englishEnd(text);
  }

  /** All known nouns of a text, the last first. At each place the longest counts. */
  public List<Found> all(String text, Language language) {
    List<Found> all = new ArrayList<>();
    List<Integer> ends = language == Language.ZH ? chineseEnds(text) : wordEnds(text);
    int start = text.length() + 1;
    for (int end : ends) {
      Optional<Found> found =
          end > start ? Optional.empty() : atTheEnd(text.substring(0, end), language);
      if (found.isPresent()) {
        start = found.get().before().length();
        all.add(new Found("", found.get().noun()));
      }
    }
    return all;
  }

  private static List<Integer> wordEnds(String text) {
    List<Integer> ends = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      ends.add(0, word.end());
    }
    return ends;
  }

  private static List<Integer> chineseEnds(String text) {
    List<Integer> ends = new ArrayList<>();
    for (int end = text.length(); end > 0; end--) {
      ends.add(end);
    }
    return ends;
  }

  private Optional<Found> englishEnd(String text) {
    String[] words = text.split(" ");
    for (int from = Math.max(0, words.length - MOST_WORDS); from < words.length; from++) {
      String end = String.join(" ", List.of(words).subList(from, words.length));
      Noun noun = english.get(lower(end));
      if (noun != null) {
        return Optional.of(new Found(text.substring(0, text.length() - end.length()), noun));
      }
    }
    return Optional.empty();
  }

  private Optional<Found> chineseEnd(String text) {
    for (int from = Math.max(0, text.length() - longest); from < text.length(); from++) {
      Noun noun = chinese.get(lower(text.substring(from)));
      if (noun != null) {
        return Optional.of(new Found(text.substring(0, from), noun));
      }
    }
    return Optional.empty();
  }
}
