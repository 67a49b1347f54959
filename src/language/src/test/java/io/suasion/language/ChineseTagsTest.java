package io.suasion.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.hankcs.hanlp.corpus.tag.Nature;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseTagsTest {

  /** Marks of HanLP's own: they stand for no word. */
  private static final Set<String> NO_TAGS = Set.of("begin", "end");

  private final ChineseTags tags = ChineseTags.load();

  @ParameterizedTest
  @CsvSource({
    "n, 面料, NOUN",
    "nrf, 爱丽丝, PROPN",
    "nnt, 教师, NOUN",
    "vshi, 是, AUX",
    "v, 喜欢, VERB",
    "v, 可以, AUX",
    "ude1, 的, PART",
    "cc, 和, CCONJ",
    "cc, 并, SCONJ",
    "qt, 年, NOUN",
    "w, 。, PUNCT"
  })
  void aTagOfHanLpHasItsCounterpart(String tag, String word, PartOfSpeech universal) {
    assertThat(tags.toUniversal(tag, word)).isEqualTo(universal);
  }

  @Test
  void noTagOfHanLpIsForgotten() {
    Set<String> forgotten =
        Stream.of(Nature.values())
            .map(Nature::toString)
            .filter(tag -> !NO_TAGS.contains(tag) && !tag.startsWith("x") && !tag.equals("nx"))
            .filter(tag -> tags.toUniversal(tag, "") == PartOfSpeech.X)
            .collect(Collectors.toSet());

    assertThat(forgotten).as("but for sounds").containsExactly("o");
  }

  @Test
  void aTagThatIsUnknownIsOther() {
    assertThat(tags.toUniversal("?", "")).isEqualTo(PartOfSpeech.X);
  }
}
