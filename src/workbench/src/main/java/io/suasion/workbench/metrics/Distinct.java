package io.suasion.workbench.metrics;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Li et al. 2016, "A Diversity-Promoting Objective Function for Neural Conversation Models": unique
 * n-grams for each n-gram of all outputs together. Larger sets of outputs score lower.
 */
record Distinct(int length) implements Metric {

  @Override
  public double score(List<TokenizedSegment> segments) {
    Set<List<String>> unique = new HashSet<>();
    double all = 0;
    for (TokenizedSegment segment : segments) {
      Map<List<String>, Integer> counts = Ngrams.count(segment.output(), length);
      unique.addAll(counts.keySet());
      all += Ngrams.total(counts);
    }
    return all == 0 ? 0 : unique.size() / all;
  }
}
