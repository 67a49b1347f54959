package io.suasion.language;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Words that say little by themselves. The lists are data: {@code stop-words-en.txt} and {@code
 * stop-words-zh.txt}, one word a line, in lower case. Immutable.
 */
public final class StopWords {

  /** The lists by file; each file is read once. */
  private static final Map<String, StopWords> LISTS = new ConcurrentHashMap<>();

  private final Set<String> words;

  private StopWords(Set<String> words) {
    this.words = Set.copyOf(words);
  }

  /** The list of a language; both lists for a mixed text. */
  public static StopWords of(TextLanguage language) {
    return switch (language) {
      case ENGLISH -> read("stop-words-en.txt");
      case CHINESE -> read("stop-words-zh.txt");
      case MIXED -> read("stop-words-en.txt").with(read("stop-words-zh.txt").words);
    };
  }

  /** This list and more words. */
  public StopWords with(Collection<String> more) {
    Set<String> all = new TreeSet<>(words);
    more.forEach(word -> all.add(fold(word)));
    return new StopWords(all);
  }

  /** Whether a word is on the list, in whatever case. */
  public boolean contains(String word) {
    return words.contains(fold(word));
  }

  private static StopWords read(String name) {
    return LISTS.computeIfAbsent(name, file -> new StopWords(Set.copyOf(Resources.lines(file))));
  }

  private static String fold(String word) {
    return word.toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
