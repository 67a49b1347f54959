package io.suasion.workbench.train;

import static org.assertj.core.api.Assertions.assertThat;

import io.suasion.copywriting.domain.Domain;
import io.suasion.seq2seq.Bundle;
import io.suasion.seq2seq.BundleWeights;
import io.suasion.workbench.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TuneCommandTest {

  private static final Pattern LOSSES = Pattern.compile("(before|after) +([\\d.]+) +([\\d.]+)");

  private final Terminal terminal = new Terminal();

  @TempDir private Path folder;

  @BeforeEach
  void trainOnPubs() throws IOException {
    prepare("old", "pub", "name", "⟦value:name⟧ is a pub.");
    prepare("new", "lamp", "glow", "The lamp glows ⟦value:glow⟧.");
    int code =
        terminal.run(
            "train",
            "--data",
            folder.resolve("old"),
            "--output",
            folder.resolve("first"),
            "--epochs",
            4,
            "--width",
            16,
            "--encoder-layers",
            1);
    assertThat(terminal.err()).doesNotContain("suasion:");
    assertThat(code).isZero();
  }

  private void prepare(String name, String domain, String slot, String target) throws IOException {
    Path prepared = Files.createDirectory(folder.resolve(name));
    String row =
        "{\"domain\": \"%s\", \"source\": \"⟦domain:%s⟧ ⟦slot:%s⟧ ⟦value:%s⟧\", \"target\": \"%s\"}%n"
            .formatted(domain, domain, slot, slot, target);
    Files.writeString(prepared.resolve("train.jsonl"), row.repeat(640));
    Files.writeString(prepared.resolve("dev.jsonl"), row);
    Files.writeString(
        prepared.resolve("domains.json"),
        "[{\"name\": \"%s\", \"categories\": [], \"slots\": [{\"attribute\": \"%s\", \"kind\": \"open\"}]}]"
            .formatted(domain, slot));
  }

  private int tune(Object... more) {
    Object[] all = {
      "tune",
      "--bundle",
      folder.resolve("first"),
      "--data",
      folder.resolve("new"),
      "--replay",
      folder.resolve("old"),
      "--output",
      folder.resolve("second"),
      "--epochs",
      2,
      "--rate",
      .002,
    };
    Object[] arguments = Arrays.copyOf(all, all.length + more.length);
    System.arraycopy(more, 0, arguments, all.length, more.length);
    return terminal.run(arguments);
  }

  @Test
  void newRowsAreLearnedAndOldOnesKept() {
    assertThat(tune()).isZero();

    Matcher before = LOSSES.matcher(terminal.out());
    assertThat(before.find()).isTrue();
    double oldBefore = Double.parseDouble(before.group(2));
    double newBefore = Double.parseDouble(before.group(3));
    assertThat(before.find()).isTrue();
    assertThat(Double.parseDouble(before.group(2))).isLessThan(oldBefore + .1);
    assertThat(Double.parseDouble(before.group(3))).isLessThan(newBefore - .5);
  }

  @Test
  void theNewBundleKnowsBothDomainsAndTheSymbolsOfNewSlots() throws IOException {
    tune();

    try (Bundle second = Bundle.open(folder.resolve("second"))) {
      assertThat(second.domains()).extracting(Domain::name).containsExactly("pub", "lamp");
      assertThat(second.manifest().training().command())
          .startsWith("suasion train --data old --output first")
          .contains(" && suasion tune --bundle first");
    }
    var first = BundleWeights.read(folder.resolve("first")).subwords();
    var second = BundleWeights.read(folder.resolve("second")).subwords();
    assertThat(second.encode("⟦value:glow⟧")).hasSize(1);
    assertThat(second.encode("A pub is a pub.")).isEqualTo(first.encode("A pub is a pub."));
  }

  @Test
  void aTuningThatIsResumedGoesOnFromItsCheckpoint() throws IOException {
    tune();
    byte[] whole = weights();
    Files.delete(folder.resolve("second/bundle.json"));

    assertThat(tune("--resume")).isZero();

    assertThat(weights()).isEqualTo(whole);
  }

  @Test
  void theCheckpointOfAnotherTuningIsRefused() {
    tune();

    assertThat(tune("--resume", "--share", .2)).isEqualTo(2);

    assertThat(terminal.err()).contains("is of another training");
  }

  private byte[] weights() throws IOException {
    return Files.readAllBytes(
        folder.resolve("second/saved_model/variables/variables.data-00000-of-00001"));
  }

  @Test
  void aShareOfOneIsRefused() {
    assertThat(tune("--share", 1)).isEqualTo(2);

    assertThat(terminal.err()).contains("--share is from 0 to less than 1");
  }
}
