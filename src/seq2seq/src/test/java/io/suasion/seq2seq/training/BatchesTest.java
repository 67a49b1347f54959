package io.suasion.seq2seq.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.suasion.seq2seq.network.Batch;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchesTest {

  private static final List<Example> EXAMPLES =
      IntStream.range(0, 500)
          .mapToObj(i -> new Example(new int[] {i + 10}, new int[1 + i % 7]))
          .toList();

  @Test
  void theOrderIsAFunctionOfSeedAndEpoch() {
    List<List<Example>> batches = Batches.shuffled(EXAMPLES, 16, 1, 0);

    assertThat(Batches.shuffled(EXAMPLES, 16, 1, 0)).isEqualTo(batches);
    assertThat(Batches.shuffled(EXAMPLES, 16, 1, 1)).isNotEqualTo(batches);
    assertThat(Batches.shuffled(EXAMPLES, 16, 2, 0)).isNotEqualTo(batches);
  }

  @Test
  void everyExampleIsInExactlyOneBatch() {
    assertThat(Batches.shuffled(EXAMPLES, 16, 1, 0).stream().flatMap(List::stream))
        .containsExactlyInAnyOrderElementsOf(EXAMPLES);
  }

  @Test
  void targetsStartAndEndAndAreFilledUp() {
    Batch batch =
        Batches.pad(
            List.of(
                new Example(new int[] {7, 8}, new int[] {9}),
                new Example(new int[] {7}, new int[] {9, 10})));

    assertThat(batch.source()).isDeepEqualTo(new int[][] {{7, 8}, {7, 0}});
    assertThat(batch.target()).isDeepEqualTo(new int[][] {{1, 9, 0}, {1, 9, 10}});
    assertThat(batch.expected()).isDeepEqualTo(new int[][] {{9, 2, 0}, {9, 10, 2}});
    assertThat(batch.tokens()).isEqualTo(10);
  }
}
