package io.suasion.tags.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.suasion.tags.intake.Message.Described;
import io.suasion.tags.intake.Message.Ignored;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataFilterTest {

  @Test
  void aTraitIsKeptOnlyIfItIsListedEvenThenWithoutDataOfPersons() {
    PersonalDataFilter sieve = new PersonalDataFilter(List.of("plan", "email"));

    Described sifted =
        (Described) sieve.sifted(described(Map.of("plan", "pro", "email", "x", "age", "30")));

    assertThat(sifted.traits()).isEqualTo(Map.of("plan", "pro"));
    assertThat(sifted.leftOut()).containsExactlyInAnyOrder("email", "age");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "jane@example.org", "+49 170 1234567"})
  void aTraitThatSaysNothingOrTooMuchIsNotKept(String value) {
    assertThat(new PersonalDataFilter(List.of("plan")).sifted(described(Map.of("plan", value))))
        .isInstanceOf(Ignored.class);
  }

  @Test
  void aTraitAsLongAsATextIsNotKept() {
    Message message = described(Map.of("plan", "x".repeat(301)));

    assertThat(new PersonalDataFilter(List.of("plan")).sifted(message)).isInstanceOf(Ignored.class);
  }

  @Test
  void moreTraitsThanAProfileHoldsStopTheStart() {
    List<String> names = IntStream.range(0, 51).mapToObj(i -> "trait" + i).toList();

    assertThatThrownBy(() -> new PersonalDataFilter(names))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("50 traits");
  }

  @Test
  void anAnswerNamesAtMostTwentyOfWhatIsLeftOut() {
    List<String> names = IntStream.range(10, 35).mapToObj(i -> "name" + i).toList();

    assertThat(DroppedFields.sentence(names))
        .endsWith("name29 and 5 more")
        .startsWith("left out: name10");
    assertThat(DroppedFields.sentence(Collections.nCopies(1, "x".repeat(100)))).hasSizeLessThan(80);
    assertThat(DroppedFields.sentence(List.of())).isNull();
  }

  private static Described described(Map<String, String> traits) {
    return new Described("1", "reader", Instant.EPOCH, traits, List.of());
  }
}
