package io.suasion.seq2seq.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointTest {

  private static final Checkpoint SOME =
      new Checkpoint(
          "one",
          new TrainingPosition(3, 14, 159, Duration.ofMillis(2653), 5.8),
          Map.of("weight", new float[] {1, Float.MIN_VALUE}),
          Map.of("moment", new float[] {-0f}),
          new Average(2, Map.of("weight", new float[] {3, 4})),
          new Best(0.5, 1, Map.of("weight", new float[] {5, 6})));

  @TempDir private Path folder;

  @Test
  void whatIsSavedIsLoaded() throws IOException {
    SOME.save(folder);

    assertThat(Checkpoint.load(folder, "one")).usingRecursiveComparison().isEqualTo(SOME);
  }

  @Test
  void aCheckpointOfAnotherTrainingIsRefused() throws IOException {
    SOME.save(folder);

    assertThatThrownBy(() -> Checkpoint.load(folder, "two"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("of another training");
  }

  @Test
  void aCheckpointThatWasCutShortIsRefused() throws IOException {
    SOME.save(folder);
    Path file = Checkpoint.file(folder);
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length - 1));

    assertThatThrownBy(() -> Checkpoint.load(folder, "one"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("cut short");
  }
}
