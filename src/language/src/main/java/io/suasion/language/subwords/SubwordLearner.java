package io.suasion.language.subwords;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Learns a vocabulary from texts: the most frequent pair of neighbours is merged, again and again.
 */
public final class SubwordLearner {

  private static final int RAREST_MERGE = 2;

  private record Pair(String left, String right) {
    String merged() {
      return left + right;
    }
  }

  private record Word(List<String> parts, long count) {}

  private final TreeMap<String, Long> pieces = new TreeMap<>();
  private final TreeSet<String> symbols = new TreeSet<>();
  private final Map<Pair, Long> pairs = new HashMap<>();

  /** Counts the words of one text. */
  public SubwordLearner add(String text) {
    for (String piece : PreTokenizer.of(" " + text)) {
      if (PreTokenizer.isSymbol(piece)) {
        symbols.add(piece.strip());
      } else {
        pieces.merge(piece, 1L, Long::sum);
      }
    }
    return this;
  }

  /**
   * The vocabulary of all texts added so far; the same texts give the same vocabulary.
   *
   * @param size the most ids it may have, bytes and symbols included
   */
  public Subwords learn(int size) {
    Set<String> subwords = new LinkedHashSet<>();
    symbols.forEach(symbol -> subwords.add(PreTokenizer.BOUNDARY + symbol));
    subwords.addAll(symbols);
    List<Word> words = words();
    subwords.add(String.valueOf(PreTokenizer.BOUNDARY));
    words.stream().flatMap(word -> word.parts().stream()).sorted().forEach(subwords::add);
    pairs.clear();
    words.forEach(word -> count(word, 1));
    int wanted = size - Subwords.FIRST_SUBWORD;
    for (var pair = best(); pair.isPresent() && subwords.size() < wanted; pair = best()) {
      merge(words, pair.get());
      subwords.add(pair.get().merged());
    }
    return new Subwords(new ArrayList<>(subwords));
  }

  private List<Word> words() {
    List<Word> words = new ArrayList<>();
    pieces.forEach(
        (piece, count) -> {
          if (piece.codePoints().allMatch(SubwordLearner::isPlain)) {
            List<String> parts = new ArrayList<>();
            PreTokenizer.token(piece).codePoints().forEach(c -> parts.add(Character.toString(c)));
            words.add(new Word(parts, count));
          }
        });
    return words;
  }

  /**
   * Whether a line of the vocabulary file can show the character. Other characters are written as
   * bytes.
   */
  private static boolean isPlain(int character) {
    return character == ' '
        || (character != PreTokenizer.BOUNDARY
            && !Character.isWhitespace(character)
            && !Character.isISOControl(character)
            && Character.getType(character) != Character.SURROGATE
            && Character.getType(character) != Character.FORMAT
            && !Character.isSpaceChar(character));
  }

  private void count(Word word, int sign) {
    for (int i = 0; i + 1 < word.parts().size(); i++) {
      Pair pair = new Pair(word.parts().get(i), word.parts().get(i + 1));
      pairs.merge(pair, sign * word.count(), Long::sum);
    }
  }

  private Optional<Pair> best() {
    return pairs.entrySet().stream()
        .filter(entry -> entry.getValue() >= RAREST_MERGE)
        .max(
            Map.Entry.<Pair, Long>comparingByValue()
                .thenComparing(entry -> entry.getKey().merged(), Comparator.reverseOrder())
                .thenComparing(entry -> entry.getKey().left(), Comparator.reverseOrder()))
        .map(Map.Entry::getKey);
  }

  private void merge(List<Word> words, Pair pair) {
    for (Word word : words) {
      if (contains(word, pair)) {
        count(word, -1);
        mergeIn(word.parts(), pair);
        count(word, 1);
      }
    }
    pairs.remove(pair);
  }

  private static boolean contains(Word word, Pair pair) {
    List<String> parts = word.parts();
    for (int i = 0; i + 1 < parts.size(); i++) {
      if (parts.get(i).equals(pair.left()) && parts.get(i + 1).equals(pair.right())) {
        return true;
      }
    }
    return false;
  }

  private static void mergeIn(List<String> parts, Pair pair) {
    for (int i = 0; i + 1 < parts.size(); i++) {
      if (parts.get(i).equals(pair.left()) && parts.get(i + 1).equals(pair.right())) {
        parts.set(i, pair.merged());
        parts.remove(i + 1);
      }
    }
  }
}
