package io.suasion.seq2seq.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SelectionTest {

  @Test
  void snapshotsAreSpreadOverTheLastFifth() {
    assertThat(snapshots(5, 100)).containsExactly(84, 88, 92, 96, 100);
    assertThat(snapshots(2, 100)).containsExactly(90, 100);
  }

  @Test
  void theLastWeightsAreTheOnlySnapshotOfOne() {
    assertThat(snapshots(1, 100)).containsExactly(100);
  }

  @Test
  void aShortTrainingHasFewerSnapshots() {
    assertThat(snapshots(5, 10)).containsExactly(9, 10);
  }

  private static List<Integer> snapshots(int number, int steps) {
    Selection selection = new Selection(number, 0);
    int[] taken = {0};
    return IntStream.rangeClosed(1, steps)
        .filter(step -> selection.isDue(taken[0], (double) step / steps))
        .peek(step -> taken[0]++)
        .boxed()
        .toList();
  }

  @Test
  void theAverageIsTheMeanOfTheSnapshots() {
    Average average =
        Average.NONE
            .with(Map.of("a", new float[] {1, 2}, "b", new float[] {3}))
            .with(Map.of("a", new float[] {2, 4}, "b", new float[] {6}))
            .with(Map.of("a", new float[] {6, 0}, "b", new float[] {0}));

    assertThat(average.mean().get("a")).containsExactly(3, 2);
    assertThat(average.mean().get("b")).containsExactly(3);
  }

  @Test
  void patienceEndsAfterEvaluationsThatAreNotBetter() {
    Selection selection = new Selection(1, 2);
    Best best = Best.NONE.after(3, () -> weights(1)).after(2, () -> weights(2));

    Best oneWorse = best.after(2, () -> weights(3));
    Best twoWorse = oneWorse.after(2.5, () -> weights(4));

    assertThat(selection.isOver(oneWorse)).isFalse();
    assertThat(selection.isOver(twoWorse)).isTrue();
    assertThat(new Selection(1, 0).isOver(twoWorse)).isFalse();
    assertThat(twoWorse.weights().get("a")).containsExactly(2);
  }

  private static Map<String, float[]> weights(float value) {
    return Map.of("a", new float[] {value});
  }

  @Test
  void noSnapshotIsRefused() {
    assertThatThrownBy(() -> new Selection(0, 0)).hasMessageContaining("at least one snapshot");
  }
}
