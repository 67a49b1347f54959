package io.suasion.workbench.metrics;

import java.util.ArrayList;
import java.util.List;

/**
 * Zhu et al. 2018, "Texygen: A Benchmarking Platform for Text Generation Models": how much the
 * variants for one meaning resemble each other, the mean BLEU-4 of each against the others. From 0
 * to 1; 1 where all are the same.
 */
public final class SelfBleu {

  private static final SentenceBleu BLEU = new SentenceBleu();

  private SelfBleu() {}

  /**
   * The mean over meanings.
   *
   * @param meanings the variants of each, at least two
   */
  public static Sums sums(List<List<String>> meanings, MetricSuite suite) {
    return Sums.mean(
        meanings.stream()
            .map(variants -> score(variants.stream().map(suite.words()::of).toList()))
            .toList());
  }

  static double score(List<List<String>> variants) {
    if (variants.size() < 2) {
      throw new IllegalArgumentException("Self-BLEU compares two variants or more.");
    }
    double sum = 0;
    for (int i = 0; i < variants.size(); i++) {
      List<List<String>> others = new ArrayList<>(variants);
      List<String> variant = others.remove(i);
      sum += BLEU.score(new TokenizedSegment(variant, others));
    }
    return sum / variants.size();
  }
}
