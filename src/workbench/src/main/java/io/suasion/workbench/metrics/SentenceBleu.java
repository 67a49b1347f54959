package io.suasion.workbench.metrics;

/**
 * BLEU of single outputs with n-grams up to 4, the mean over outputs, as NLTK's {@code
 * sentence_bleu} computes it with its third method of smoothing (Chen and Cherry 2014, "A
 * Systematic Comparison of Smoothing Techniques for Sentence-Level BLEU", the one of the NIST's
 * script): the first order without a hit counts 1/2 hit, the next 1/4, and so on.
 */
final class SentenceBleu implements SegmentMetric {

  private static final int LONGEST = 4;

  @Override
  public double score(TokenizedSegment segment) {
    double logPrecision = 0;
    double smoothed = 1;
    for (int length = 1; length <= LONGEST; length++) {
      double hits = Ngrams.total(Ngrams.hits(segment, length));
      if (hits == 0 && length == 1) {
        return 0;
      }
      if (hits == 0) {
        smoothed /= 2;
        hits = smoothed;
      }
      int all = Math.max(1, segment.output().size() - length + 1);
      logPrecision += Math.log(hits / all) / LONGEST;
    }
    return brevityPenalty(segment) * Math.exp(logPrecision);
  }

  private static double brevityPenalty(TokenizedSegment segment) {
    double ratio = (double) segment.closestLength() / segment.output().size();
    return ratio < 1 ? 1 : Math.exp(1 - ratio);
  }
}
