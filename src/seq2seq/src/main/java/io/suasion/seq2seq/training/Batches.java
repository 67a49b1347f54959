package io.suasion.seq2seq.training;

import io.suasion.language.subwords.Subwords;
import io.suasion.seq2seq.network.Batch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;

/** Cuts examples into batches of like length, so that little is padding. */
final class Batches {

  private static final int BATCHES_SORTED_TOGETHER = 50;

  private Batches() {}

  /** The batches of one epoch: an order that is a function of seed and epoch alone. */
  static List<List<Example>> shuffled(List<Example> examples, int size, long seed, int epoch) {
    Random random = new Random(seed * 1_000_003 + epoch);
    List<Example> order = new ArrayList<>(examples);
    Collections.shuffle(order, random);
    List<List<Example>> batches = new ArrayList<>();
    for (List<Example> chunk : cut(order, size * BATCHES_SORTED_TOGETHER)) {
      batches.addAll(byLength(chunk, size));
    }
    Collections.shuffle(batches, random);
    return batches;
  }

  static List<List<Example>> byLength(List<Example> examples, int size) {
    List<Example> sorted = new ArrayList<>(examples);
    sorted.sort(
        Comparator.<Example>comparingInt(example -> example.target().length)
            .thenComparingInt(example -> example.source().length));
    return cut(sorted, size);
  }

  private static List<List<Example>> cut(List<Example> examples, int size) {
    List<List<Example>> parts = new ArrayList<>();
    for (int start = 0; start < examples.size(); start += size) {
      parts.add(examples.subList(start, Math.min(examples.size(), start + size)));
    }
    return parts;
  }

  static Batch pad(List<Example> examples) {
    int sourceLength = longest(examples, example -> example.source().length);
    int targetLength = longest(examples, example -> example.target().length) + 1;
    int[][] source = new int[examples.size()][];
    int[][] target = new int[examples.size()][targetLength];
    int[][] expected = new int[examples.size()][];
    for (int row = 0; row < examples.size(); row++) {
      Example example = examples.get(row);
      int length = example.target().length;
      source[row] = Arrays.copyOf(example.source(), sourceLength);
      target[row][0] = Subwords.START;
      System.arraycopy(example.target(), 0, target[row], 1, length);
      expected[row] = Arrays.copyOf(example.target(), targetLength);
      expected[row][length] = Subwords.END;
    }
    return new Batch(source, target, expected);
  }

  private static int longest(List<Example> examples, ToIntFunction<Example> length) {
    return examples.stream().mapToInt(length).max().orElseThrow();
  }
}
