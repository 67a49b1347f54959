package io.suasion.copywriting.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much a text has in common with other texts for the same facts: the mean share of its n-grams
 * of characters that each of them has too, less if it is shorter than wanted. The text that has
 * most is the one of minimum Bayes risk (Kumar and Byrne, 2004): where drafts are drawn by their
 * probability, it is the best guess at what people would have written. Thread-safe.
 */
public final class Consensus {

  private static final int LONGEST_GRAM = 4;

  private final List<Map<String, Integer>> others;
  private final int length;

  /**
   * Compares texts with these.
   *
   * @param texts at least one
   * @param length characters from which on a text is long enough
   */
  public Consensus(List<String> texts, int length) {
    this.others = texts.stream().map(Consensus::grams).toList();
    this.length = length;
  }

  /** The agreement of all texts with this one, in 0..1. */
  public double of(String text) {
    Map<String, Integer> grams = grams(text);
    double agreement =
        others.stream().mapToDouble(other -> shared(grams, text.length(), other)).sum();
    double brevity = Math.min(1, Math.exp(1 - (double) length / text.length()));
    return brevity * agreement / others.size();
  }

  /** The geometric mean over the lengths of n-grams, as BLEU has it. */
  private static double shared(
      Map<String, Integer> grams, int characters, Map<String, Integer> other) {
    double[] hits = new double[LONGEST_GRAM];
    grams.forEach(
        (gram, count) -> hits[gram.length() - 1] += Math.min(count, other.getOrDefault(gram, 0)));
    double logarithm = 0;
    for (int n = 1; n <= LONGEST_GRAM; n++) {
      // The half hit keeps one length without hits from hiding the others.
      logarithm += Math.log((hits[n - 1] + .5) / (Math.max(0, characters - n + 1) + .5));
    }
    return Math.exp(logarithm / LONGEST_GRAM);
  }

  private static Map<String, Integer> grams(String text) {
    Map<String, Integer> grams = new HashMap<>();
    for (int n = 1; n <= LONGEST_GRAM; n++) {
      for (int start = 0; start + n <= text.length(); start++) {
        grams.merge(text.substring(start, start + n), 1, Integer::sum);
      }
    }
    return grams;
  }
}
