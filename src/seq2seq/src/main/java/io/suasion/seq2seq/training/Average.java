package io.suasion.seq2seq.training;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The mean of the weights at several moments of a training, which is often better than each of them
 * (Polyak and Juditsky, 1992; Vaswani et al., 2017; Izmailov et al., 2018).
 *
 * @param count of the snapshots that were added
 * @param sum of them, by the name of their variable
 */
record Average(int count, Map<String, float[]> sum) {

  static final Average NONE = new Average(0, Map.of());

  Average with(Map<String, float[]> snapshot) {
    Map<String, float[]> added = new LinkedHashMap<>();
    snapshot.forEach((name, values) -> added.put(name, plus(values, sum.get(name))));
    return new Average(count + 1, added);
  }

  private static float[] plus(float[] values, float[] before) {
    float[] added = values.clone();
    for (int i = 0; before != null && i < added.length; i++) {
      added[i] += before[i];
    }
    return added;
  }

  /** The mean of the snapshots; there must be at least one. */
  Map<String, float[]> mean() {
    Map<String, float[]> mean = new LinkedHashMap<>();
    sum.forEach((name, values) -> mean.put(name, dividedBy(count, values)));
    return mean;
  }

  private static float[] dividedBy(int count, float[] values) {
    float[] parts = values.clone();
    for (int i = 0; i < parts.length; i++) {
      parts[i] /= count;
    }
    return parts;
  }
}
