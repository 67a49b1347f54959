package io.suasion.audience.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.suasion.audience.TagName;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BehaviourModelFileTest {
  private static final String HEADER =
      "{\"format\": \"suasion-taste\", \"version\": 1, \"records\": 1}\n";

  @TempDir Path folder;

  @Property(tries = 100)
  void whatWasWrittenIsReadAgain(@ForAll("tastes") BehaviourModel model) throws IOException {
    Path file = Files.createTempFile("model", ".jsonl.gz");
    try {
      Files.write(file, bytes(model));
      assertThat(BehaviourModelFile.read(file)).isEqualTo(model);
    } finally {
      Files.delete(file);
    }
  }

  @Test
  void nothingCanBeWrittenToo() throws IOException {
    assertThat(BehaviourModelFile.read(file(bytes(BehaviourModel.NONE))))
        .isEqualTo(BehaviourModel.NONE);
  }

  @Test
  void aFileOfAnotherVersionIsRefused() throws IOException {
    assertRefused(
        "{\"format\": \"suasion-taste\", \"version\": 2, \"records\": 0}\n",
        "its version is 2, not 1; fit it again with suasion taste.");
  }

  @Test
  void aFileOfAnotherKindIsRefused() throws IOException {
    assertRefused("{\"facts\": {}}\n", "its first line names no format suasion-taste.");
    assertRefused("text\n", "a line of it is not JSON.");
    assertRefused("", "it has fewer records than its first line says.");
  }

  @Test
  void aFileWithRecordsTooFewOrTooManyIsRefused() throws IOException {
    assertRefused(HEADER, "it has fewer records than its first line says.");
    assertRefused(
        HEADER + "{\"priors\": []}\n{\"priors\": []}\n",
        "it has more records than its first line says.");
  }

  @Test
  void aRecordThatIsNoneIsNamed() throws IOException {
    assertRefused(
        HEADER + "{\"attribute\": \"colour\", \"total\": \"much\", \"values\": {\"red\": 1}}\n",
        "line 2 is no record of an attribute, a segment or a product.");
    assertRefused(
        HEADER + "{\"product\": \"a\", \"facts\": {}, \"related\": [1, 0.5]}\n",
        "product a is incomplete.");
    assertRefused(
        HEADER + "{\"product\": \"a\", \"facts\": {}, \"related\": [0]}\n",
        "product a is incomplete.");
  }

  @Test
  void aFileThatIsDamagedIsRefused() throws IOException {
    byte[] whole = bytes(model(List.of("a", "b", "c"), .5));
    Path shortened = file(Arrays.copyOf(whole, whole.length - 9));
    assertThatThrownBy(() -> BehaviourModelFile.read(shortened))
        .isInstanceOf(IOException.class)
        .hasMessage(shortened + " is damaged: fit it again with suasion taste.");

    byte[] changed = whole.clone();
    changed[whole.length - 6] ^= 1;
    Path flipped = file(changed);
    assertThatThrownBy(() -> BehaviourModelFile.read(flipped)).hasMessageContaining("is damaged");

    Path text = file("{}".getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> BehaviourModelFile.read(text)).hasMessageContaining("is damaged");
  }

  @Test
  void aFileThatIsMissingIsNamed() {
    assertThatThrownBy(() -> BehaviourModelFile.read(folder.resolve("none")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Provide
  Arbitrary<BehaviourModel> tastes() {
    Arbitrary<String> ids =
        Arbitraries.strings().withChars("ab\"\\\r\n\u2028,é中").ofMinLength(1).ofMaxLength(5);
    return Combinators.combine(
            ids.list().uniqueElements().ofMinSize(1).ofMaxSize(5),
            Arbitraries.doubles().between(-1, 1))
        .as(BehaviourModelFileTest::model);
  }

  private static BehaviourModel model(List<String> ids, double weight) {
    Map<String, BehaviourProduct> products = new HashMap<>();
    for (String id : ids) {
      List<WeightedProduct> related =
          ids.stream().map(other -> new WeightedProduct(other, weight / 3)).toList();
      products.put(id, new BehaviourProduct(Map.of("colour", id), related));
    }
    List<WeightedTag> priors = List.of(new WeightedTag(new TagName("a", ids.get(0)), weight));
    return new BehaviourModel(
        Map.of(ids.get(0), new TagShares(weight + 2, Map.of("red", weight + 1))),
        priors,
        Map.of(ids.get(0), priors),
        products);
  }

  private void assertRefused(String lines, String why) throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (OutputStream zip = new GZIPOutputStream(zipped)) {
      zip.write(lines.getBytes(StandardCharsets.UTF_8));
    }
    Path file = file(zipped.toByteArray());
    assertThatThrownBy(() -> BehaviourModelFile.read(file))
        .isInstanceOf(IOException.class)
        .hasMessage(file + " is no model that can be read: " + why);
  }

  private static byte[] bytes(BehaviourModel model) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    BehaviourModelFile.write(model, bytes);
    return bytes.toByteArray();
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("model.jsonl.gz"), bytes);
  }
}
