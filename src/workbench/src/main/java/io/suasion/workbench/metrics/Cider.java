package io.suasion.workbench.metrics;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Vedantam et al. 2015, "CIDEr: Consensus-based Image Description Evaluation", in its variant
 * CIDEr-D: cosine of TF-IDF vectors of n-grams up to 4, clipped to the reference, damped by the
 * difference of lengths, times 10. An n-gram is as rare as in all references, also where segments
 * are resampled.
 */
final class Cider implements SummedMetric {

  private static final int LONGEST = 4;

  /** Standard deviation of the length damping, in bigrams. */
  private static final double SIGMA = 6;

  @Override
  public Sums sums(List<TokenizedSegment> segments) {
    return Sums.mean(segments.stream().map(new Rarity(segments)::score).toList());
  }

  /** How rare n-grams are among the references of all segments. */
  private static final class Rarity {
    private final Map<List<String>, Integer> documents = new HashMap<>();
    private final double logSegments;

    Rarity(List<TokenizedSegment> segments) {
      logSegments = Math.log(segments.size());
      for (TokenizedSegment segment : segments) {
        ngrams(segment.references()).forEach(ngram -> documents.merge(ngram, 1, Integer::sum));
      }
    }

    double score(TokenizedSegment segment) {
      double sum = 0;
      for (int length = 1; length <= LONGEST; length++) {
        Map<List<String>, Double> output = weights(segment.output(), length);
        for (List<String> reference : segment.references()) {
          sum +=
              similarity(output, weights(reference, length))
                  * damping(segment.output().size() - reference.size());
        }
      }
      return 10 * sum / LONGEST / segment.references().size();
    }

    private Map<List<String>, Double> weights(List<String> sentence, int length) {
      Map<List<String>, Double> weights = new HashMap<>();
      Ngrams.count(sentence, length)
          .forEach((ngram, count) -> weights.put(ngram, count * inverseDocumentFrequency(ngram)));
      return weights;
    }

    private double inverseDocumentFrequency(List<String> ngram) {
      return logSegments - Math.log(documents.getOrDefault(ngram, 1));
    }
  }

  private static Set<List<String>> ngrams(List<List<String>> sentences) {
    Set<List<String>> ngrams = new HashSet<>();
    for (List<String> sentence : sentences) {
      for (int length = 1; length <= LONGEST; length++) {
        ngrams.addAll(Ngrams.count(sentence, length).keySet());
      }
    }
    return ngrams;
  }

  private static double similarity(
      Map<List<String>, Double> output, Map<List<String>, Double> reference) {
    double product = 0;
    for (Map.Entry<List<String>, Double> entry : output.entrySet()) {
      double weight = reference.getOrDefault(entry.getKey(), 0.0);
      product += Math.min(entry.getValue(), weight) * weight;
    }
    double norms = norm(output) * norm(reference);
    return norms == 0 ? product : product / norms;
  }

  private static double norm(Map<List<String>, Double> weights) {
    return Math.sqrt(weights.values().stream().mapToDouble(weight -> weight * weight).sum());
  }

  private static double damping(int difference) {
    return Math.exp(-(difference * difference) / (2 * SIGMA * SIGMA));
  }
}
