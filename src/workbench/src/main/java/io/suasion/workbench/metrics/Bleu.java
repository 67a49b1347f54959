package io.suasion.workbench.metrics;

import static java.util.Comparator.comparingInt;

import java.util.List;

/**
 * Papineni et al. 2002, "BLEU: a Method for Automatic Evaluation of Machine Translation", over the
 * whole corpus: n-grams up to 4, the reference closest in length for the brevity penalty.
 */
final class Bleu {

  private static final int LONGEST = 4;

  /** Stands for no hits and for no n-grams, so that the logarithm is defined. */
  private static final double NO_HITS = 1e-15;

  private static final double NO_NGRAMS = 1e-9;

  private Bleu() {}

  static double score(List<TokenizedSegment> segments) {
    double logPrecision = 0;
    for (int length = 1; length <= LONGEST; length++) {
      logPrecision += Math.log(precision(segments, length)) / LONGEST;
    }
    return brevityPenalty(segments) * Math.exp(logPrecision);
  }

  private static double precision(List<TokenizedSegment> segments, int length) {
    long hits = 0;
    for (TokenizedSegment segment : segments) {
      for (int count : Ngrams.hits(segment, length).values()) {
        hits += count;
      }
    }
    return Math.max(hits, NO_HITS) / Math.max(Ngrams.total(segments, length), NO_NGRAMS);
  }

  private static double brevityPenalty(List<TokenizedSegment> segments) {
    double outputLength = Math.max(Ngrams.total(segments, 1), 1e-5);
    double referenceLength = segments.stream().mapToInt(Bleu::closestLength).sum();
    return outputLength > referenceLength ? 1 : Math.exp(1 - referenceLength / outputLength);
  }

  private static int closestLength(TokenizedSegment segment) {
    int outputLength = segment.output().size();
    return segment.references().stream()
        .map(List::size)
        .min(
            comparingInt((Integer length) -> Math.abs(length - outputLength))
                .thenComparingInt(length -> length))
        .orElseThrow();
  }
}
