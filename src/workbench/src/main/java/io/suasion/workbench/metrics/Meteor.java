package io.suasion.workbench.metrics;

import io.suasion.language.StopWords;
import io.suasion.language.TextLanguage;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Denkowski and Lavie 2014, "Meteor Universal: Language Specific Translation Evaluation for Any
 * Target Language": METEOR 1.5 with its parameters for English and its matches of equal words and
 * equal stems. Its matches of synonyms and paraphrases are left out, as their tables (WordNet, a
 * paraphrase table) are no library, and function words are those of our own list: figures compare
 * with each other, not with the official ones.
 *
 * <p>Of several references the one with the highest score counts; the statistics of all outputs are
 * added up before the score is computed.
 */
final class Meteor implements SummedMetric {

  private static final double ALPHA = .85;
  private static final double BETA = .2;
  private static final double GAMMA = .6;
  private static final double DELTA = .75;

  /** What a word counts whose stem alone is matched; an equal one counts 1. */
  private static final double STEM = .6;

  private final Predicate<String> functionWords = StopWords.of(TextLanguage.ENGLISH)::contains;

  @Override
  public Sums sums(List<TokenizedSegment> segments) {
    MeteorAligner aligner = new MeteorAligner();
    return new Sums(
        segments.stream().map(segment -> best(aligner, segment)).toList(), Meteor::score);
  }

  private double[] best(MeteorAligner aligner, TokenizedSegment segment) {
    return segment.references().stream()
        .map(reference -> row(segment.output(), reference, aligner))
        .max(Comparator.comparingDouble(Meteor::score))
        .orElseThrow();
  }

  // Weighted matches, weighted length and length of output and reference; then matches and chunks.
  private double[] row(List<String> output, List<String> reference, MeteorAligner aligner) {
    List<MeteorAligner.Match> matches = aligner.align(output, reference);
    return new double[] {
      matches.stream().mapToDouble(match -> weight(match, output.get(match.output()))).sum(),
      output.stream().mapToDouble(this::weight).sum(),
      output.size(),
      matches.stream().mapToDouble(match -> weight(match, reference.get(match.reference()))).sum(),
      reference.stream().mapToDouble(this::weight).sum(),
      reference.size(),
      matches.size(),
      MeteorAligner.chunks(matches)
    };
  }

  private double weight(MeteorAligner.Match match, String word) {
    return weight(word) * (match.exact() ? 1 : STEM);
  }

  private double weight(String word) {
    return functionWords.test(word) ? 1 - DELTA : DELTA;
  }

  private static double score(double[] sums) {
    double matches = sums[6];
    if (matches == 0) {
      return 0;
    }
    double precision = sums[0] / sums[1];
    double recall = sums[3] / sums[4];
    double mean = precision * recall / (ALPHA * precision + (1 - ALPHA) * recall);
    boolean identical = matches == sums[2] && matches == sums[5] && sums[7] == 1;
    double fragmentation = identical ? 0 : sums[7] / matches;
    return mean * (1 - GAMMA * Math.pow(fragmentation, BETA));
  }
}
