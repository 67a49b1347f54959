package io.suasion.copywriting.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholdersTest {

  private final Placeholders placeholders = new Placeholders();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{name} is a pub.",
        "{{name}} is",
        "[name] is",
        "<name> is",
        "X-name is",
        "NEAR_SLOT",
        "an <unk> pub"
      })
  void aGapIsFound(String text) {
    assertThat(placeholders.remain(text, List.of())).isTrue();
  }

  @Test
  void whatTheBriefGivesIsNoGap() {
    assertThat(placeholders.remain("{{name}} is a pub.", List.of("{{name}}"))).isFalse();
    assertThat(placeholders.remain("The Rice Boat is a pub.", List.of())).isFalse();
  }
}
