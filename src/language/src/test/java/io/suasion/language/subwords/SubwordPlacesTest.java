package io.suasion.language.subwords;

import static org.assertj.core.api.Assertions.assertThat;

import io.suasion.language.Span;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SubwordPlacesTest {

  private static final Subwords SUBWORDS =
      new SubwordLearner().add("A cosy pub near a pub.").add("a pub a pub").learn(300);

  @Example
  void wordsStandWhereTheyAreWithoutTheSpaceBeforeThem() {
    assertThat(surfaces("a pub")).containsExactly("a", "pub");
  }

  @Example
  void theBytesOfACharacterShareItsPlace() {
    assertThat(surfaces("a 😀")).endsWith("😀", "😀", "😀", "😀");
  }

  @Property
  void placesComeInOrderAndCoverAllButSpaces(@ForAll String text) {
    StringBuilder gaps = new StringBuilder();
    int covered = 0;
    for (Span span : SUBWORDS.place(text).stream().map(Subword::span).distinct().toList()) {
      assertThat(span.start()).isBetween(covered, text.length());
      gaps.append(text, covered, span.start());
      covered = span.end();
    }
    assertThat(covered).isEqualTo(text.length());
    assertThat(gaps.toString()).isBlank();
  }

  @Property
  void theIdsAreThoseOfTheText(@ForAll String text) {
    assertThat(SUBWORDS.place(text).stream().mapToInt(Subword::id).toArray())
        .isEqualTo(SUBWORDS.encode(text));
  }

  private static List<String> surfaces(String text) {
    return SUBWORDS.place(text).stream().map(subword -> subword.span().in(text)).toList();
  }
}
