package io.suasion.workbench.train;

import static org.assertj.core.api.Assertions.assertThat;

import io.suasion.seq2seq.Bundle;
import io.suasion.seq2seq.network.Architecture;
import io.suasion.workbench.Terminal;
import io.suasion.workbench.dataset.CurveFile;
import io.suasion.workbench.dataset.CurvePoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TrainCommandTest {

  private static final String ROW =
      """
      {"domain": "restaurant", "set": "e2e", "source": "⟦slot:name⟧ ⟦value:name⟧ pub", \
      "target": "⟦value:name⟧ is a pub."}
      """;
  private static final String DOMAINS =
      """
      [{"name": "restaurant", "categories": [], "slots": [{"attribute": "name", "kind": "open"}]}]
      """;

  private final Terminal terminal = new Terminal();

  @TempDir private Path folder;

  private void prepare(String train) throws IOException {
    Files.writeString(folder.resolve("train.jsonl"), train);
    Files.writeString(folder.resolve("dev.jsonl"), ROW);
    Files.writeString(folder.resolve("domains.json"), DOMAINS);
  }

  @Test
  void preparedDataBecomeABundleThatTellsHowItWasTrained() throws IOException {
    prepare(ROW.repeat(100));
    Path output = folder.resolve("tiny");

    int code =
        terminal.run(
            "train",
            "--data",
            folder,
            "--output",
            output,
            "--epochs",
            2,
            "--seed",
            7,
            "--width",
            16,
            "--heads",
            2,
            "--feed-forward",
            16);

    assertThat(terminal.err()).doesNotContain("suasion:");
    assertThat(code).isZero();
    assertThat(terminal.out())
        .contains("epoch 2: development loss")
        .contains(": the last weights, development loss");
    assertThat(CurveFile.read(folder.resolve("checkpoints/curve.tsv")))
        .extracting(CurvePoint::examples)
        .containsExactly(100L, 200L);
    try (Bundle bundle = Bundle.open(output)) {
      assertThat(bundle.manifest().name()).isEqualTo("tiny");
      assertThat(bundle.manifest().training().steps()).isEqualTo(4);
      assertThat(bundle.manifest().training().command())
          .contains("--epochs 2 --seed 7", "--average 5 --patience 0")
          .doesNotContain(folder.toString());
      assertThat(bundle.manifest().data())
          .containsOnlyKeys("train.jsonl", "dev.jsonl", "domains.json");
    }
  }

  @Test
  void aDomainWithFewTextsIsLearntMoreThanOnceAnEpoch() throws IOException {
    prepare(ROW.repeat(100));
    Path output = folder.resolve("tiny");

    terminal.run(
        "train",
        "--data",
        folder,
        "--output",
        output,
        "--epochs",
        1,
        "--width",
        16,
        "--heads",
        2,
        "--repeat",
        "restaurant=3");

    try (Bundle bundle = Bundle.open(output)) {
      assertThat(bundle.manifest().training().steps()).isEqualTo(5);
      assertThat(bundle.manifest().training().command()).contains("--repeat restaurant=3");
    }
  }

  @Test
  void optionsOverrideTheRecipe() throws IOException {
    prepare(ROW.repeat(100));
    Path output = folder.resolve("tiny");

    int code =
        terminal.run(
            "train",
            "--data",
            folder,
            "--output",
            output,
            "--recipe",
            "small",
            "--epochs",
            1,
            "--width",
            16,
            "--batch",
            50);

    assertThat(terminal.err()).doesNotContain("suasion:");
    assertThat(code).isZero();
    try (Bundle bundle = Bundle.open(output)) {
      assertThat(bundle.manifest().architecture().width()).isEqualTo(16);
      assertThat(bundle.manifest().architecture().encoderLayers()).isEqualTo(3);
      assertThat(bundle.manifest().training().steps()).isEqualTo(2);
      assertThat(bundle.manifest().training().command())
          .contains("--epochs 1", "--rate 0.002 --batch 50", "--feed-forward 256");
    }
  }

  @ParameterizedTest
  @EnumSource
  void theHelpTellsEachRecipe(Recipe recipe) {
    terminal.run("train", "--help");

    assertThat(terminal.out().replaceAll("\\s+", " "))
        .contains(
            "--width %d --feed-forward %d --encoder-layers %d --decoder-layers %d --vocabulary %d --epochs %d --batch %d --rate %s --dropout %s"
                .formatted(
                    recipe.width,
                    recipe.feedForward,
                    recipe.encoderLayers,
                    recipe.decoderLayers,
                    recipe.vocabulary,
                    recipe.epochs,
                    recipe.batch,
                    recipe.rate,
                    recipe.dropout));
  }

  @Test
  void aDomainThatTheDataLackIsNamed() throws IOException {
    prepare(ROW);

    int code = terminal.run("train", "--data", folder, "--output", folder, "--repeat", "boat=2");

    assertThat(code).isEqualTo(2);
    assertThat(terminal.err()).contains("domain boat", "[restaurant]");
  }

  @Test
  void aTrainingThatStartsFromABundleGoesOnWhereThatOneEnded() throws IOException {
    prepare(ROW.repeat(640));
    Path first = folder.resolve("first");
    Path second = folder.resolve("second");
    terminal.run("train", "--data", folder, "--output", first, "--epochs", 4, "--width", 16);

    terminal.run("train", "--data", folder, "--output", second, "--epochs", 1, "--from", first);

    try (Bundle before = Bundle.open(first);
        Bundle after = Bundle.open(second)) {
      assertThat(after.manifest().training().developmentLoss())
          .isLessThan(before.manifest().training().developmentLoss());
      assertThat(after.manifest().architecture()).isEqualTo(before.manifest().architecture());
      assertThat(after.manifest().training().command()).contains("--from first");
    }
  }

  @Test
  void whichWeightsAreKeptIsChosen() throws IOException {
    prepare(ROW.repeat(1280));
    Path output = folder.resolve("tiny");

    terminal.run(
        "train",
        "--data",
        folder,
        "--output",
        output,
        "--epochs",
        1,
        "--width",
        16,
        "--average",
        3,
        "--patience",
        1);

    assertThat(terminal.out()).containsPattern(": the (mean of 3 snapshots|best epoch)");
    try (Bundle bundle = Bundle.open(output)) {
      assertThat(bundle.manifest().training().command()).contains("--average 3 --patience 1");
    }
  }

  @Test
  void aRecurrentNetworkIsTrainedInsteadOfATransformer() throws IOException {
    prepare(ROW.repeat(100));
    Path output = folder.resolve("tiny");

    terminal.run(
        "train",
        "--data",
        folder,
        "--output",
        output,
        "--architecture",
        "gru",
        "--epochs",
        1,
        "--width",
        16);

    assertThat(terminal.err()).doesNotContain("suasion:");
    try (Bundle bundle = Bundle.open(output)) {
      assertThat(bundle.manifest().architecture().kind()).isEqualTo(Architecture.Kind.GRU);
      assertThat(bundle.manifest().training().command()).contains("--architecture gru");
    }
  }

  @Test
  void noSnapshotsAreRefused() throws IOException {
    prepare(ROW);

    int code = terminal.run("train", "--data", folder, "--output", folder, "--average", 0);

    assertThat(code).isEqualTo(2);
    assertThat(terminal.err()).contains("--average must be at least 1");
  }

  @Test
  void aFolderThatWasNotPreparedIsRefused() {
    int code = terminal.run("train", "--data", folder, "--output", folder);

    assertThat(code).isEqualTo(2);
    assertThat(terminal.err()).contains("There is no train.jsonl").contains("suasion prepare");
  }

  @Test
  void aLineThatIsNoExampleIsNamed() throws IOException {
    prepare(ROW + "{}\n");

    int code = terminal.run("train", "--data", folder, "--output", folder);

    assertThat(code).isEqualTo(2);
    assertThat(terminal.err()).contains("train.jsonl, line 2");
  }

  @Test
  void epochsAndMinutesTogetherAreRefused() {
    int code =
        terminal.run("train", "--data", ".", "--output", ".", "--epochs", "1", "--minutes", "1");

    assertThat(code).isEqualTo(2);
    assertThat(terminal.err()).contains("mutually exclusive");
  }

  @Test
  void theHelpHasAnExample() {
    assertThat(terminal.run("train", "--help")).isZero();
    assertThat(terminal.out()).contains("suasion train --data prepared --output models/my-shop");
  }
}
