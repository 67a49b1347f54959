package io.suasion.workbench.metrics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts of n-grams. */
final class Ngrams {

  private Ngrams() {}

  static Map<List<String>, Integer> count(List<String> tokens, int length) {
    Map<List<String>, Integer> counts = new HashMap<>();
    for (int start = 0; start + length <= tokens.size(); start++) {
      counts.merge(List.copyOf(tokens.subList(start, start + length)), 1, Integer::sum);
    }
    return counts;
  }

  /** The highest count of each n-gram in any one of the sentences. */
  static Map<List<String>, Integer> maximum(List<List<String>> sentences, int length) {
    Map<List<String>, Integer> highest = new HashMap<>();
    for (List<String> sentence : sentences) {
      count(sentence, length).forEach((ngram, count) -> highest.merge(ngram, count, Math::max));
    }
    return highest;
  }

  /** The n-grams of an output that its references have too, each as often as one of them has it. */
  static Map<List<String>, Integer> hits(TokenizedSegment segment, int length) {
    Map<List<String>, Integer> allowed = maximum(segment.references(), length);
    Map<List<String>, Integer> hits = count(segment.output(), length);
    hits.replaceAll((ngram, count) -> Math.min(count, allowed.getOrDefault(ngram, 0)));
    return hits;
  }

  /** How many n-grams two sentences share, each as often as both have it. */
  static int common(Map<List<String>, Integer> left, Map<List<String>, Integer> right) {
    return left.entrySet().stream()
        .mapToInt(ngram -> Math.min(ngram.getValue(), right.getOrDefault(ngram.getKey(), 0)))
        .sum();
  }

  static int total(Map<List<String>, Integer> counts) {
    return counts.values().stream().mapToInt(count -> count).sum();
  }
}
