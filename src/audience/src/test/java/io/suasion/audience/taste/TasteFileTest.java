package io.suasion.audience.taste;

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

class TasteFileTest {
  private static final String HEADER =
      "{\"format\": \"suasion-taste\", \"version\": 1, \"records\": 1}\n";

  @TempDir Path folder;

  @Property(tries = 100)
  void whatWasWrittenIsReadAgain(@ForAll("tastes") Taste taste) throws IOException {
    Path file = Files.createTempFile("taste", ".jsonl.gz");
    try {
      Files.write(file, bytes(taste));
      assertThat(TasteFile.read(file)).isEqualTo(taste);
    } finally {
      Files.delete(file);
    }
  }

  @Test
  void nothingCanBeWrittenToo() throws IOException {
    assertThat(TasteFile.read(file(bytes(Taste.NONE)))).isEqualTo(Taste.NONE);
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
    byte[] whole = bytes(taste(List.of("a", "b", "c"), .5));
    Path shortened = file(Arrays.copyOf(whole, whole.length - 9));
    assertThatThrownBy(() -> TasteFile.read(shortened))
        .isInstanceOf(IOException.class)
        .hasMessage(shortened + " is damaged: fit it again with suasion taste.");

    byte[] changed = whole.clone();
    changed[whole.length - 6] ^= 1;
    Path flipped = file(changed);
    assertThatThrownBy(() -> TasteFile.read(flipped)).hasMessageContaining("is damaged");

    Path text = file("{}".getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> TasteFile.read(text)).hasMessageContaining("is damaged");
  }

  @Test
  void aFileThatIsMissingIsNamed() {
    assertThatThrownBy(() -> TasteFile.read(folder.resolve("none")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Provide
  Arbitrary<Taste> tastes() {
    Arbitrary<String> ids =
        Arbitraries.strings().withChars("ab\"\\\r\n\u2028,é中").ofMinLength(1).ofMaxLength(5);
    return Combinators.combine(
            ids.list().uniqueElements().ofMinSize(1).ofMaxSize(5),
            Arbitraries.doubles().between(-1, 1))
        .as(TasteFileTest::taste);
  }

  private static Taste taste(List<String> ids, double weight) {
    Map<String, TasteProduct> products = new HashMap<>();
    for (String id : ids) {
      List<WeightedProduct> related =
          ids.stream().map(other -> new WeightedProduct(other, weight / 3)).toList();
      products.put(id, new TasteProduct(Map.of("colour", id), related));
    }
    List<WeightedTag> priors = List.of(new WeightedTag(new TagName("a", ids.get(0)), weight));
    return new Taste(
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
    assertThatThrownBy(() -> TasteFile.read(file))
        .isInstanceOf(IOException.class)
        .hasMessage(file + " is no taste that can be read: " + why);
  }

  private static byte[] bytes(Taste taste) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    TasteFile.write(taste, bytes);
    return bytes.toByteArray();
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("taste.jsonl.gz"), bytes);
  }
}
