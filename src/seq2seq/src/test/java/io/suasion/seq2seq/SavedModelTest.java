package io.suasion.seq2seq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ai.djl.MalformedModelException;
import io.suasion.seq2seq.decoding.Continuations;
import io.suasion.seq2seq.decoding.DecodingSession;
import io.suasion.seq2seq.network.Architecture;
import io.suasion.seq2seq.network.Batch;
import io.suasion.seq2seq.network.ServingGraph;
import io.suasion.seq2seq.network.TrainingGraph;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is served must be what was trained, whatever the network. */
class SavedModelTest {

  private static final int VOCABULARY = 20;
  private static final int[][] SOURCES = {{5, 6, 7, 8, 9}, {10, 11, 0, 0, 0}};
  private static final int[][] TARGETS = {{1, 12, 13, 14}, {1, 15, 0, 0}};
  private static final int[][] EXPECTED = {{12, 13, 14, 2}, {15, 2, 0, 0}};
  private static final int TOKENS = 6;

  @TempDir private Path folder;

  private static Architecture shape(Architecture.Kind kind) {
    return new Architecture(kind, VOCABULARY, 8, 2, 12, 2, 2, 10, 10);
  }

  private static Map<String, float[]> weights(TrainingGraph graph) {
    return graph.weights().initial(new SplittableRandom(1));
  }

  private SavedModel served(Architecture.Kind kind, Map<String, float[]> weights)
      throws IOException, MalformedModelException {
    Path model = folder.resolve("saved_model");
    ServingGraph.export(shape(kind), weights, model);
    return SavedModel.load(model, shape(kind));
  }

  @ParameterizedTest
  @EnumSource
  void stepsGiveTheProbabilitiesOfTheTrainingWithoutItsPadding(Architecture.Kind kind)
      throws IOException, MalformedModelException {
    double loss;
    Map<String, float[]> weights;
    try (TrainingGraph graph = new TrainingGraph(shape(kind))) {
      weights = weights(graph);
      graph.weights().assign(graph.session(), weights);
      loss = graph.loss(new Batch(SOURCES, TARGETS, EXPECTED));
    }

    try (SavedModel model = served(kind, weights)) {
      double sum = logProbability(model, 0) + logProbability(model, 1);

      assertThat(-sum / TOKENS).isCloseTo(loss, within(1e-5));
    }
  }

  private static double logProbability(SavedModel model, int row) {
    int[] source = Arrays.stream(SOURCES[row]).filter(id -> id > 0).toArray();
    double sum = 0;
    try (DecodingSession reading = model.read(source)) {
      for (int i = 0; i < EXPECTED[row].length && EXPECTED[row][i] > 0; i++) {
        Continuations next = reading.step(new int[] {TARGETS[row][i]}, new int[] {0});
        sum += byId(next, 0)[EXPECTED[row][i]];
      }
    }
    return sum;
  }

  @ParameterizedTest
  @EnumSource
  void aRowGoesOnWhereItsParentWas(Architecture.Kind kind)
      throws IOException, MalformedModelException {
    Map<String, float[]> weights;
    try (TrainingGraph graph = new TrainingGraph(shape(kind))) {
      weights = weights(graph);
    }
    try (SavedModel model = served(kind, weights);
        DecodingSession together = model.read(SOURCES[0])) {
      together.step(new int[] {1}, new int[] {0});
      together.step(new int[] {12, 13}, new int[] {0, 0});
      Continuations next = together.step(new int[] {14, 15, 16}, new int[] {1, 0, 1});

      assertThat(byId(next, 0)).containsExactly(alone(model, 1, 13, 14), within(1e-5));
      assertThat(byId(next, 1)).containsExactly(alone(model, 1, 12, 15), within(1e-5));
      assertThat(byId(next, 2)).containsExactly(alone(model, 1, 13, 16), within(1e-5));
      assertThat(byId(next, 0)).isNotEqualTo(byId(next, 1));
    }
  }

  private static double[] alone(SavedModel model, int... tokens) {
    try (DecodingSession reading = model.read(SOURCES[0])) {
      Continuations next = null;
      for (int token : tokens) {
        next = reading.step(new int[] {token}, new int[] {0});
      }
      return byId(next, 0);
    }
  }

  private static double[] byId(Continuations next, int row) {
    double[] logProbabilities = new double[VOCABULARY];
    IntStream.range(0, VOCABULARY)
        .forEach(
            rank -> logProbabilities[next.ids()[row][rank]] = next.logProbabilities()[row][rank]);
    return logProbabilities;
  }

  @Test
  void anOddWidthHasNoTwoDirections() {
    assertThatThrownBy(() -> new Architecture(Architecture.Kind.GRU, 20, 9, 3, 12, 1, 1, 10, 10))
        .hasMessageContaining("cannot be divided between two directions");
  }

  @Test
  void aSourceThatCannotBeReadLeavesNothingInNativeMemory()
      throws IOException, MalformedModelException {
    Architecture.Kind kind = Architecture.Kind.TRANSFORMER;
    Map<String, float[]> weights;
    try (TrainingGraph graph = new TrainingGraph(shape(kind))) {
      weights = weights(graph);
    }
    try (SavedModel model = served(kind, weights)) {
      int before = arrays(model);

      assertThatThrownBy(() -> model.read(new int[] {VOCABULARY + 1}));

      assertThat(arrays(model)).isEqualTo(before);
    }
  }

  private static int arrays(SavedModel model) {
    return model.manager().getManagedArrays().size();
  }
}
