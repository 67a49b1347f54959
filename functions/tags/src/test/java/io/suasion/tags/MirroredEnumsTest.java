package io.suasion.tags;

import static org.assertj.core.api.Assertions.assertThat;

import io.suasion.api.privacy.ConsentPurpose;
import io.suasion.api.privacy.ConsentStatus;
import io.suasion.audience.Consent;
import io.suasion.audience.EventType;
import io.suasion.audience.Purpose;
import io.suasion.audience.TagSource;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The function translates by name, so contract and library must use the same names. */
class MirroredEnumsTest {

  static Stream<Arguments> pairs() {
    return Stream.of(
        Arguments.of(io.suasion.api.tags.EventType.class, EventType.class),
        Arguments.of(io.suasion.api.tags.TagSource.class, TagSource.class),
        Arguments.of(ConsentPurpose.class, Purpose.class),
        Arguments.of(ConsentStatus.class, Consent.Status.class));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void contractAndLibraryUseTheSameNames(
      Class<? extends Enum<?>> contract, Class<? extends Enum<?>> library) {
    assertThat(names(contract)).containsExactlyInAnyOrderElementsOf(names(library));
  }

  private static List<String> names(Class<? extends Enum<?>> type) {
    return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
  }
}
