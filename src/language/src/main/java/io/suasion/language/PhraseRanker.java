package io.suasion.language;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Ranks noun phrases by RAKE (Rose et al., 2010). The score of a word is its degree over its
 * frequency; the degree counts the words beside it in phrases, itself included. The score of a
 * phrase is the sum of its words' scores times its number of occurrences. RAKE cuts phrases at stop
 * words; this ranker also cuts at every word that is neither adjective nor noun.
 */
final class PhraseRanker {

  private static final Set<PartOfSpeech> NOUNS = EnumSet.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN);
  private static final int LONGEST = 4;
  private static final String HYPHEN = "-";

  private record Phrase(String surface, List<String> words) {}

  private final StopWords stopWords;

  PhraseRanker(StopWords stopWords) {
    this.stopWords = stopWords;
  }

  List<Keyword> rank(String text, List<TaggedWord> words, int most) {
    List<Phrase> phrases = phrases(text, words);
    Map<String, Double> scores = wordScores(phrases);
    Map<List<String>, Keyword> ranked = new LinkedHashMap<>();
    for (Phrase phrase : phrases) {
      double score = phrase.words().stream().mapToDouble(scores::get).sum();
      ranked.merge(
          phrase.words(),
          new Keyword(phrase.surface(), score),
          (first, next) -> new Keyword(first.text(), first.score() + next.score()));
    }
    return Keywords.best(ranked.values(), most);
  }

  private static Map<String, Double> wordScores(List<Phrase> phrases) {
    Map<String, Integer> frequency = new HashMap<>();
    Map<String, Integer> degree = new HashMap<>();
    for (Phrase phrase : phrases) {
      for (String word : phrase.words()) {
        frequency.merge(word, 1, Integer::sum);
        degree.merge(word, phrase.words().size(), Integer::sum);
      }
    }
    Map<String, Double> scores = new HashMap<>();
    degree.forEach((word, value) -> scores.put(word, (double) value / frequency.get(word)));
    return scores;
  }

  private List<Phrase> phrases(String text, List<TaggedWord> words) {
    List<Phrase> phrases = new ArrayList<>();
    List<TaggedWord> run = new ArrayList<>();
    for (TaggedWord word : words) {
      if (word.span().in(text).equals(HYPHEN)) {
        continue;
      }
      if (!belongs(text, word) || !follows(text, run, word)) {
        close(text, run, phrases);
      }
      if (belongs(text, word)) {
        run.add(word);
      }
    }
    close(text, run, phrases);
    return phrases;
  }

  private boolean belongs(String text, TaggedWord word) {
    return (word.partOfSpeech() == PartOfSpeech.ADJ || NOUNS.contains(word.partOfSpeech()))
        && word.span().in(text).codePoints().anyMatch(Character::isLetterOrDigit)
        && !stopWords.contains(word.span().in(text))
        && !Addresses.is(word.span().in(text));
  }

  /** Whether only white space, or the hyphen of a compound, lies between a run and a word. */
  private static boolean follows(String text, List<TaggedWord> run, TaggedWord word) {
    if (run.isEmpty()) {
      return true;
    }
    String between = text.substring(run.get(run.size() - 1).span().end(), word.span().start());
    return between.isBlank() || between.equals(HYPHEN);
  }

  private static void close(String text, List<TaggedWord> run, List<Phrase> phrases) {
    while (!run.isEmpty() && !NOUNS.contains(run.get(run.size() - 1).partOfSpeech())) {
      run.remove(run.size() - 1);
    }
    if (!run.isEmpty()) {
      List<TaggedWord> kept = run.subList(Math.max(0, run.size() - LONGEST), run.size());
      int start = compoundStart(text, kept.get(0).span().start());
      String surface = text.substring(start, kept.get(kept.size() - 1).span().end());
      phrases.add(new Phrase(surface, kept.stream().map(word -> key(text, word)).toList()));
    }
    run.clear();
  }

  /** The {@code T} of a T-shirt is part of the keyword, though no word by itself. */
  private static int compoundStart(String text, int wordStart) {
    int start = wordStart;
    while (start > 1 && text.charAt(start - 1) == '-' && isOfWord(text.charAt(start - 2))) {
      start--;
      while (start > 0 && isOfWord(text.charAt(start - 1))) {
        start--;
      }
    }
    return start;
  }

  private static boolean isOfWord(char unit) {
    return Character.isLetterOrDigit(unit) && unit < 0x300;
  }

  private static String key(String text, TaggedWord word) {
    return word.span().in(text).toLowerCase(Locale.ROOT);
  }
}
