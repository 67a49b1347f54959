package io.suasion.seq2seq;

import io.suasion.language.subwords.Subwords;
import io.suasion.seq2seq.network.Architecture;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Gives a model vectors for symbols that were added at the end of its vocabulary. A new symbol
 * begins near the mean of the old symbols of its role, so that the model tells a new slot like a
 * slot from the start.
 */
public final class VocabularyGrowth {

  private static final String EMBEDDING = "embedding";

  /** The noise on a new vector, so that no two new symbols begin with the same one. */
  private static final double NOISE = .1;

  private VocabularyGrowth() {}

  /**
   * The weights with a row more for each new symbol.
   *
   * @param architecture of the weights as they are
   * @param subwords the larger vocabulary, whose first ids are those of the model
   */
  public static Map<String, float[]> grow(
      Map<String, float[]> weights, Architecture architecture, Subwords subwords) {
    int width = architecture.width();
    int old = architecture.vocabulary();
    float[] rows = Arrays.copyOf(weights.get(EMBEDDING), subwords.size() * width);
    Random random = new Random(old);
    for (int id = old; id < subwords.size(); id++) {
      double[] mean = mean(rows, width, alike(subwords, old, id));
      for (int i = 0; i < width; i++) {
        rows[id * width + i] = (float) (mean[i] + NOISE * random.nextGaussian() / Math.sqrt(width));
      }
    }
    Map<String, float[]> grown = new LinkedHashMap<>(weights);
    grown.put(EMBEDDING, rows);
    return grown;
  }

  private static List<Integer> alike(Subwords subwords, int old, int id) {
    String role = role(subwords, id);
    return IntStream.range(0, old).filter(one -> role.equals(role(subwords, one))).boxed().toList();
  }

  /**
   * The role of a symbol: the text up to its colon, with the space before it. Empty for a subword
   * that is no symbol.
   */
  private static String role(Subwords subwords, int id) {
    return subwords.symbol(id).isEmpty() ? "" : subwords.token(id).replaceAll(":.*", "");
  }

  private static double[] mean(float[] rows, int width, List<Integer> ids) {
    double[] mean = new double[width];
    for (int id : ids) {
      for (int i = 0; i < width; i++) {
        mean[i] += rows[id * width + i] / ids.size();
      }
    }
    return mean;
  }
}
