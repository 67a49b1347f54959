package io.suasion.language.subwords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.suasion.language.NormalizedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubwordsTest {

  private static final String PUB = "⟦value:name⟧ is a moderately priced pub near ⟦value:near⟧.";
  private static final Subwords SUBWORDS =
      new SubwordLearner()
          .add(PUB)
          .add(PUB)
          .add("It's a pub, (⟦value:name⟧) a priced pub near a pub.")
          .learn(400);

  @Property(tries = 500)
  void everyTextSurvives(@ForAll("texts") String text) {
    assertThat(SUBWORDS.decode(SUBWORDS.encode(text))).isEqualTo(text);
  }

  @Property(tries = 500)
  void aNormalisedTextComesBackNormalised(@ForAll("texts") String text) {
    String normalized = NormalizedText.of(text).text();

    assertThat(SUBWORDS.decode(SUBWORDS.encode(normalized))).isEqualTo(normalized);
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> any =
        Arbitraries.strings().filter(text -> text.codePoints().noneMatch(SubwordsTest::isLone));
    Arbitrary<String> near =
        Arbitraries.of(
                " ",
                "  ",
                "pub",
                "⟦value:name⟧",
                "⟦",
                "⟧",
                "▁",
                "<s>",
                "<0x41>",
                "'s",
                "\n",
                "\0",
                "商品",
                "𠮷",
                "Ａ",
                "e\u0301",
                "👩‍👩‍👧",
                "🇨🇳",
                "مرحبا",
                "\u202e",
                "\ufe0f")
            .list()
            .ofMaxSize(12)
            .map(parts -> String.join("", parts));
    return Arbitraries.oneOf(any, near);
  }

  private static boolean isLone(int character) {
    return Character.getType(character) == Character.SURROGATE;
  }

  @Test
  void aSymbolIsOneTokenWithAndWithoutASpaceBeforeIt() {
    int[] ids = SUBWORDS.encode("⟦value:name⟧⟦value:name⟧");

    assertThat(IntStream.of(ids).mapToObj(SUBWORDS::symbol))
        .containsExactly("⟦value:name⟧", "⟦value:name⟧");
  }

  @Test
  void aSymbolThatNobodyLearntIsPlainText() {
    int[] ids = SUBWORDS.encode("⟦value:food⟧");

    assertThat(IntStream.of(ids).mapToObj(SUBWORDS::symbol)).containsOnly("");
    assertThat(SUBWORDS.decode(ids)).isEqualTo("⟦value:food⟧");
  }

  @Test
  void aFrequentWordIsOneToken() {
    assertThat(SUBWORDS.encode("pub near pub")).hasSize(3);
  }

  @Test
  void aCharacterThatNobodyLearntIsSpelledInBytes() {
    int[] ids = SUBWORDS.encode("ü");

    assertThat(ids).hasSize(3);
    assertThat(SUBWORDS.isByte(ids[1])).isTrue();
    assertThat(SUBWORDS.isByte(ids[2])).isTrue();
  }

  @Test
  void theIdsOfOrdinaryTextNeverChange() {
    assertThat(SUBWORDS.encode("It's a priced pub near (⟦value:name⟧), isn't it?"))
        .containsExactly(
            263, 269, 283, 264, 282, 288, 298, 289, 297, 263, 265, 261, 266, 267, 309, 278, 264,
            283, 263, 275, 283, 66);
  }

  @ParameterizedTest
  @ValueSource(strings = {"p", "商", " ", "!", "\u0301", "⟦"})
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aLongTextOfOneCharacterTakesNoTimeThatGrowsWithItsSquare(String character) {
    String text = character.repeat(200_000);
    Subwords repetitive = new SubwordLearner().add(character.repeat(64)).add("!!!!").learn(400);

    assertThat(repetitive.decode(repetitive.encode(text))).isEqualTo(text);
  }

  @Test
  void aSavedVocabularyEncodesAsBefore(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("vocabulary.txt");

    SUBWORDS.save(file);
    Subwords loaded = Subwords.load(file);

    assertThat(loaded.size()).isEqualTo(SUBWORDS.size());
    assertThat(loaded.encode(PUB)).isEqualTo(SUBWORDS.encode(PUB));
  }

  @Test
  void aFileThatIsNoVocabularyIsRefused(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("vocabulary.txt"), "a\nb\n");

    assertThatThrownBy(() -> Subwords.load(file)).hasMessageContaining("vocabulary.txt");
  }

  @Test
  void theVocabularyIsNoLargerThanAskedAndTheSameEachTime() {
    Subwords again = new SubwordLearner().add(PUB).add(PUB).learn(320);

    assertThat(again.size()).isLessThanOrEqualTo(320);
    assertThat(new SubwordLearner().add(PUB).add(PUB).learn(320).encode(PUB))
        .isEqualTo(again.encode(PUB));
  }
}
