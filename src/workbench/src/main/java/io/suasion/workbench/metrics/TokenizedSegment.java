package io.suasion.workbench.metrics;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.function.Function;

/** A segment cut into tokens. */
record TokenizedSegment(List<String> output, List<List<String>> references) {

  static List<TokenizedSegment> of(
      List<Segment> segments, Function<String, List<String>> tokenizer) {
    return segments.stream()
        .map(
            segment ->
                new TokenizedSegment(
                    tokenizer.apply(segment.output()),
                    segment.references().stream().map(tokenizer).toList()))
        .toList();
  }

  /**
   * How many n-grams the output has; if it is shorter than one, it counts negatively, as in the
   * challenge's scripts.
   */
  int ngrams(int length) {
    return output.size() - length + 1;
  }

  /** The length of the reference that is closest in length to the output; of two, the shorter. */
  int closestLength() {
    return references.stream()
        .map(List::size)
        .min(
            comparingInt((Integer length) -> Math.abs(length - output.size()))
                .thenComparingInt(length -> length))
        .orElseThrow();
  }

  double meanReferenceLength() {
    return references.stream().mapToInt(List::size).average().orElseThrow();
  }
}
