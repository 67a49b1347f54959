package io.suasion.workbench.distil;

import static org.assertj.core.api.Assertions.assertThat;

import io.suasion.seq2seq.Bundle;
import io.suasion.workbench.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DistilCommandTest {

  private static final String PLANNED =
      "⟦domain:pub⟧ ⟦order:planned⟧ ⟦length:long⟧ ⟦slot:near⟧ ⟦value:near⟧ ⟦slot:name⟧"
          + " ⟦value:name⟧";
  private static final String FREE =
      "⟦domain:pub⟧ ⟦order:free⟧ ⟦length:medium⟧ ⟦slot:name⟧ ⟦value:name⟧ ⟦slot:near⟧ ⟦value:near⟧";
  private static final String NAME_ALONE =
      "⟦domain:pub⟧ ⟦order:free⟧ ⟦length:medium⟧ ⟦slot:name⟧ ⟦value:name⟧";

  private static final String USUAL = "⟦value:name⟧ is a pub near ⟦value:near⟧.";
  private static final String ALSO_USUAL = "⟦value:name⟧ is a pub close to ⟦value:near⟧.";
  private static final String UNUSUAL = "Thirsty beside ⟦value:near⟧? Go and see ⟦value:name⟧!";
  private static final String UNFAITHFUL = "⟦value:name⟧ is a pub near here.";
  private static final String OTHER = "⟦value:name⟧ is a pub.";

  private final Terminal terminal = new Terminal();

  @TempDir private Path folder;

  @BeforeEach
  void trainOnPubs() throws IOException {
    Path prepared = Files.createDirectory(folder.resolve("prepared"));
    String rows =
        row(PLANNED, USUAL)
            + row(FREE, ALSO_USUAL)
            + row(FREE, UNUSUAL)
            + row(FREE, UNFAITHFUL)
            + row(NAME_ALONE, OTHER);
    Files.writeString(prepared.resolve("train.jsonl"), rows);
    Files.writeString(prepared.resolve("dev.jsonl"), row(FREE, USUAL));
    Files.writeString(
        prepared.resolve("domains.json"),
        """
        [{"name": "pub", "categories": [], "slots": [
          {"attribute": "name", "kind": "open"}, {"attribute": "near", "kind": "open"}]}]
        """);
    run("train", "--output", folder.resolve("first"), "--epochs", 1, "--width", 16);
    assertThat(terminal.err()).doesNotContain("suasion:");
  }

  private static String row(String source, String target) {
    return "{\"domain\": \"pub\", \"set\": \"pubs\", \"source\": \"%s\", \"target\": \"%s\"}%n"
        .formatted(source, target);
  }

  private int run(String verb, Object... more) {
    Object[] arguments = new Object[more.length + 3];
    arguments[0] = verb;
    arguments[1] = "--data";
    arguments[2] = folder.resolve("prepared");
    System.arraycopy(more, 0, arguments, 3, more.length);
    return terminal.run(arguments);
  }

  private int distil(Object... more) {
    Object[] arguments = new Object[more.length + 4];
    arguments[0] = "--bundle";
    arguments[1] = folder.resolve("first");
    arguments[2] = "--output";
    arguments[3] = folder.resolve("distilled");
    System.arraycopy(more, 0, arguments, 4, more.length);
    return run("distil", arguments);
  }

  private List<String> rows() throws IOException {
    return Files.readAllLines(folder.resolve("distilled/train.jsonl"));
  }

  @Test
  void theFaithfulTextsThatPeopleAgreeOnAreKept() throws IOException {
    assertThat(distil()).isZero();

    assertThat(rows())
        .anyMatch(row -> row.contains(FREE) && row.contains(USUAL))
        .anyMatch(row -> row.contains(FREE) && row.contains(ALSO_USUAL))
        .noneMatch(row -> row.contains(UNUSUAL) || row.contains(UNFAITHFUL));
    assertThat(terminal.out()).contains("1 meanings of which there are 3 texts or more: 2 rows");
  }

  @Test
  void rowsThatAskForAnOrderOrAnotherLengthAreReplayedAsTheyAre() throws IOException {
    distil();

    assertThat(rows())
        .hasSize(3)
        .anyMatch(row -> row.contains(PLANNED) && row.contains(USUAL))
        .noneMatch(row -> row.contains(OTHER));
  }

  @Test
  void theSameSeedGivesTheSameFolderWhateverTheThreads() throws IOException {
    distil("--threads", 1);
    List<String> alone = rows();

    distil("--threads", 3);

    assertThat(rows()).isEqualTo(alone);
  }

  @Test
  void whatIsWrittenCanBeLearnedAndTheBundleTellsAllCommands() {
    distil();

    int code =
        terminal.run(
            "train",
            "--data",
            folder.resolve("distilled"),
            "--from",
            folder.resolve("first"),
            "--output",
            folder.resolve("second"),
            "--epochs",
            1);

    assertThat(code).isZero();
    try (Bundle second = Bundle.open(folder.resolve("second"))) {
      String command = second.manifest().training().command();
      assertThat(command.split(" && "))
          .extracting(one -> one.substring(0, one.indexOf(" --")))
          .containsExactly("suasion train", "suasion distil", "suasion train");
      assertThat(command).doesNotContain(folder.toString());
    }
  }

  @Test
  void dataWithoutEnoughTextsOfAnyMeaningIsRefused() {
    assertThat(distil("--references", 9)).isEqualTo(2);

    assertThat(terminal.err()).contains("has 9 texts: give lower --references");
  }

  @Test
  void aSingleReferenceIsNothingToAgreeWith() {
    assertThat(distil("--references", 1)).isEqualTo(2);

    assertThat(terminal.err()).contains("--references must be at least 2");
  }
}
