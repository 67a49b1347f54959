package io.suasion.workbench.metrics;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.stemmer.Stemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;

/**
 * Matches the words of an output with those of a reference, each at most once: most matches (a
 * match of stems counts half), then fewest chunks, then shortest distances, as METEOR's beam search
 * finds them. Remembers stems; not thread-safe.
 */
final class MeteorAligner {

  private static final int BEAM = 40;

  private final Stemmer stemmer = new SnowballStemmer(ALGORITHM.ENGLISH);
  private final Map<String, String> stems = new HashMap<>();

  /** Places of equal words, or of words with equal stems. */
  record Match(int output, int reference, boolean exact) {

    boolean follows(Match other) {
      return output == other.output + 1 && reference == other.reference + 1;
    }
  }

  /** The matches in the order of the output. */
  List<Match> align(List<String> output, List<String> reference) {
    List<Partial> beam = List.of(Partial.EMPTY);
    for (int place = 0; place < output.size(); place++) {
      List<Match> matches = matches(output.get(place), place, reference);
      if (!matches.isEmpty()) {
        beam = extend(beam, matches);
      }
    }
    return beam.get(0).matches();
  }

  private List<Match> matches(String word, int place, List<String> reference) {
    List<Match> matches = new ArrayList<>();
    for (int other = 0; other < reference.size(); other++) {
      boolean exact = word.equals(reference.get(other));
      if (exact || stem(word).equals(stem(reference.get(other)))) {
        matches.add(new Match(place, other, exact));
      }
    }
    return matches;
  }

  private String stem(String word) {
    return stems.computeIfAbsent(word, unknown -> stemmer.stem(unknown).toString());
  }

  private static List<Partial> extend(List<Partial> beam, List<Match> matches) {
    List<Partial> extended = new ArrayList<>(beam);
    for (Partial partial : beam) {
      for (Match match : matches) {
        if (!partial.used().get(match.reference())) {
          extended.add(partial.with(match));
        }
      }
    }
    extended.sort(Partial.BEST_FIRST);
    return extended.subList(0, Math.min(BEAM, extended.size()));
  }

  /** Runs of matches that are neighbours in both sentences. */
  static int chunks(List<Match> matches) {
    int chunks = 0;
    Match previous = null;
    for (Match match : matches) {
      chunks += previous != null && match.follows(previous) ? 0 : 1;
      previous = match;
    }
    return chunks;
  }

  /** What is matched so far; the last match and those before it. */
  private record Partial(
      Partial before, Match last, BitSet used, double weight, int chunks, int distance) {

    static final Partial EMPTY = new Partial(null, null, new BitSet(), 0, 0, 0);

    static final Comparator<Partial> BEST_FIRST =
        comparingDouble((Partial partial) -> -partial.weight)
            .thenComparingInt(Partial::chunks)
            .thenComparingInt(Partial::distance);

    Partial with(Match match) {
      BitSet more = (BitSet) used.clone();
      more.set(match.reference());
      boolean sameChunk = last != null && match.follows(last);
      return new Partial(
          this,
          match,
          more,
          weight + (match.exact() ? 1 : .5),
          chunks + (sameChunk ? 0 : 1),
          distance + Math.abs(match.output() - match.reference()));
    }

    List<Match> matches() {
      Deque<Match> matches = new ArrayDeque<>();
      for (Partial partial = this; partial.last != null; partial = partial.before) {
        matches.addFirst(partial.last);
      }
      return List.copyOf(matches);
    }
  }
}
