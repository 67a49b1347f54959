package io.suasion.copywriting.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItemsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"Sand, Navy", "Sand;Navy", "Sand | Navy", "Sand、Navy", "Sand，Navy", "Sand；Navy"})
  void marksOfBothLanguagesSeparateItems(String value) {
    assertThat(Items.of(value)).containsExactly("Sand", "Navy");
  }

  @Test
  void aValueWithoutSeparatorIsOneItem() {
    assertThat(Items.of("salt and pepper")).containsExactly("salt and pepper");
  }
}
