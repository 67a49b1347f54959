package io.suasion.seq2seq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.suasion.seq2seq.training.Trainer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleTest {

  private static final TinyTask TASK = new TinyTask();

  @TempDir private static Path trained;
  private static Trainer.Outcome outcome;

  @TempDir private Path folder;

  @BeforeAll
  static void train() throws IOException {
    outcome = TASK.train(40);
    TASK.write(outcome, trained);
  }

  @Test
  void aTrainedModelHasLearntItsTask() {
    try (Bundle bundle = Bundle.open(trained)) {
      long right =
          TASK.texts.subList(0, 50).stream()
              .filter(text -> best(bundle, text).equals(text))
              .count();

      assertThat(outcome.developmentLoss()).isLessThan(0.3);
      assertThat(right).isGreaterThanOrEqualTo(45);
    }
  }

  private static String best(Bundle bundle, String text) {
    return bundle.writer().write(TinyTask.source(text), 3, 0, 0).get(0).text();
  }

  @Test
  void theSameSeedGivesTheSameTextsFromManyThreads() {
    try (Bundle bundle = Bundle.open(trained)) {
      String source = TinyTask.source(TASK.texts.get(0));
      var expected = bundle.writer().write(source, 2, 3, 11);

      assertThat(
              IntStream.range(0, 16)
                  .parallel()
                  .mapToObj(i -> bundle.writer().write(source, 2, 3, 11)))
          .allSatisfy(texts -> assertThat(texts).isEqualTo(expected));
    }
  }

  @Test
  void theManifestTellsWhatTheBundleIs() {
    try (Bundle bundle = Bundle.open(trained)) {
      assertThat(bundle.manifest().name()).isEqualTo("tiny");
      assertThat(bundle.manifest().architecture()).isEqualTo(TASK.architecture);
      assertThat(bundle.manifest().training().steps()).isEqualTo(outcome.steps());
      assertThat(bundle.manifest().files()).containsKey("saved_model/saved_model.pb");
    }
  }

  @Test
  void scoresAreAddedToThoseThatABundleHas() throws IOException {
    copy();

    BundleManifest.score(folder, Map.of("a/dev bleu", .5, "a/dev nist", 4.0));
    BundleManifest.score(folder, Map.of("a/dev bleu", .6));

    try (Bundle bundle = Bundle.open(folder)) {
      assertThat(bundle.manifest().scores()).isEqualTo(Map.of("a/dev bleu", .6, "a/dev nist", 4.0));
    }
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void aBundleThatNamesNoKindHoldsATransformer() throws IOException {
    copy();
    replace("bundle.json", "\"kind\" : \"transformer\",", "");

    try (Bundle bundle = Bundle.open(folder)) {
      assertThat(bundle.manifest().architecture()).isEqualTo(TASK.architecture);
    }
  }

  @Test
  void aFolderWithoutABundleIsRefused() {
    assertRefused("There is no bundle in", "give the folder of a bundle");
  }

  @Test
  void anotherVersionIsRefused() throws IOException {
    copy();
    replace("bundle.json", "\"format_version\" : 1", "\"format_version\" : 2");

    assertRefused("format version 2", "reads version 1", "train it again");
  }

  @Test
  void aManifestThatIsNotJsonIsRefused() throws IOException {
    copy();
    Files.writeString(folder.resolve("bundle.json"), "{");

    assertRefused("bundle.json", "copy the bundle again");
  }

  @Test
  void aChangedFileIsRefused() throws IOException {
    copy();
    replace("vocabulary.txt", "red", "rad");

    assertRefused("vocabulary.txt", "another checksum", "copy the bundle again");
  }

  @Test
  void aMissingFileIsRefused() throws IOException {
    copy();
    Files.delete(folder.resolve("saved_model/variables/variables.index"));

    assertRefused("lacks its file saved_model/variables/variables.index");
  }

  @Test
  void aFileOutsideTheBundleIsRefused() throws IOException {
    copy();
    replace("bundle.json", "\"saved_model/variables/variables.index\"", "\"../elsewhere\"");

    assertRefused("lacks its file ../elsewhere");
  }

  @Test
  void aModelWithoutTheStepSignatureIsRefused() throws IOException {
    copy();
    rename("step", "stop");

    assertRefused("signature step");
  }

  @Test
  void anotherVocabularyIsRefused() throws IOException {
    copy();
    replace(
        "bundle.json",
        "\"vocabulary\" : " + TASK.subwords.size(),
        "\"vocabulary\" : " + (TASK.subwords.size() + 1));

    assertRefused("The vocabulary has " + TASK.subwords.size());
  }

  private void assertRefused(String... parts) {
    assertThatThrownBy(() -> Bundle.open(folder).close())
        .isInstanceOf(BundleException.class)
        .satisfies(refusal -> assertThat(refusal.getMessage()).contains(List.of(parts)));
  }

  private void copy() throws IOException {
    try (Stream<Path> files = Files.walk(trained)) {
      files.filter(Files::isRegularFile).forEach(this::copy);
    }
  }

  private void copy(Path file) {
    try {
      Path target = folder.resolve(trained.relativize(file).toString());
      Files.createDirectories(target.getParent());
      Files.copy(file, target);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void replace(String file, String old, String fresh) throws IOException {
    Path path = folder.resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(old);
    Files.writeString(path, text.replace(old, fresh));
  }

  /** Gives a signature another name of the same length, and the file its right checksum. */
  private void rename(String old, String fresh) throws IOException {
    Path model = folder.resolve("saved_model/saved_model.pb");
    var latin = java.nio.charset.StandardCharsets.ISO_8859_1;
    String before = BundleFiles.sha256(model);
    // A protocol buffer's key of a map: field 1, its length, the text.
    String key = "\n" + (char) old.length();
    String text = Files.readString(model, latin).replace(key + old, key + fresh);
    Files.writeString(model, text, latin);
    replace("bundle.json", before, BundleFiles.sha256(model));
  }
}
