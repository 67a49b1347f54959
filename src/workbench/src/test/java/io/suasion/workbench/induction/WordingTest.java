package io.suasion.workbench.induction;

import static org.assertj.core.api.Assertions.assertThat;

import io.suasion.copywriting.domain.Expressions;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

  @Property(tries = 500)
  void aValueStatesItself(@ForAll("values") String value) {
    assertThat(states(value, "has " + value + " here")).isTrue();
  }

  @Property(tries = 500)
  void aTextWithoutTheValueDoesNotStateIt(@ForAll("values") String value) {
    assertThat(states(value, "has 0 here")).isFalse();
  }

  @Provide
  Arbitrary<String> values() {
    return Arbitraries.strings()
        .withChars("xyzXYZ19 -£&(.*\\?+/'")
        .ofMinLength(1)
        .ofMaxLength(12)
        .filter(value -> !value.isBlank());
  }

  @ParameterizedTest
  @CsvSource({
    "light weight, a lightweight boat",
    "light weight, a light-weight boat",
    "coffee shop, two coffee shops",
    "Sea Green, of sea green glass",
  })
  void plainVariantsStateTheValue(String value, String text) {
    assertThat(states(value, text)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "isForBusinessUse, business use",
    "family friendly, family friendly",
    "has_rudder, rudder",
    "is, is",
  })
  void theNameOfAnAttributeSaysWhatItIsAbout(String attribute, String words) {
    assertThat(Wording.words(attribute)).containsExactly(words.split(" "));
  }

  private static boolean states(String value, String text) {
    return Expressions.compile(List.of(Wording.plain(value))).matcher(text).find();
  }
}
