package io.suasion.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class CodePointsTest {

  @Test
  void bothHalvesOfAPairBelongToOneCodePoint() {
    CodePoints points = new CodePoints("a😀b");

    assertThat(points.of(1)).isEqualTo(1);
    assertThat(points.of(2)).isEqualTo(1);
    assertThat(points.of(3)).isEqualTo(2);
    assertThat(points.of(4)).isEqualTo(3);
  }

  @Property
  void offsetsAgreeWithJavasOwnCount(@ForAll @StringLength(max = 30) String text) {
    CodePoints points = new CodePoints(text);

    for (int i = 0; i <= text.length(); i++) {
      boolean insidePair =
          i > 0
              && i < text.length()
              && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
      int expected = text.codePointCount(0, insidePair ? i - 1 : i);
      assertThat(points.of(i)).isEqualTo(expected);
    }
  }

  @Test
  void anOffsetOutsideTheTextIsRefused() {
    assertThatThrownBy(() -> new CodePoints("ab").of(3))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessageContaining("No unit 3 in a text of 2");
  }
}
