package io.suasion.workbench.metrics;

import java.util.List;

/**
 * The four scores of a set of outputs.
 *
 * @param bleu 0..1, n-grams up to 4
 * @param nist from 0, n-grams up to 5
 * @param rougeL 0..1
 * @param cider 0..10
 */
public record Scores(double bleu, double nist, double rougeL, double cider) {

  /**
   * Scores all outputs together.
   *
   * @throws IllegalArgumentException if there are no segments
   */
  public static Scores of(List<Segment> segments) {
    if (segments.isEmpty()) {
      throw new IllegalArgumentException("There are no outputs to score.");
    }
    List<TokenizedSegment> mteval = TokenizedSegment.of(segments, MtevalTokenizer::tokenize);
    List<TokenizedSegment> treebank = TokenizedSegment.of(segments, TreebankTokenizer::tokenize);
    return new Scores(
        Bleu.score(mteval), Nist.score(mteval), RougeL.score(treebank), Cider.score(treebank));
  }
}
