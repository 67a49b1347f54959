package io.suasion.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.suasion.api.generate.IgnoredReason;
import io.suasion.api.generate.TextPart;
import io.suasion.api.tags.EventType;
import io.suasion.copywriting.Channel;
import io.suasion.copywriting.Length;
import io.suasion.copywriting.Part;
import io.suasion.copywriting.Principle;
import io.suasion.copywriting.ReaderEvent;
import io.suasion.copywriting.Style;
import io.suasion.copywriting.ToldBy;
import io.suasion.copywriting.Tone;
import io.suasion.copywriting.account.AccountedBy;
import io.suasion.language.Language;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The function translates by name, so contract and libraries must use the same names. */
class MirroredEnumsTest {

  static Stream<Arguments> pairs() {
    return Stream.of(
        Arguments.of(io.suasion.api.brief.Channel.class, Channel.class),
        Arguments.of(io.suasion.api.brief.Language.class, Language.class),
        Arguments.of(io.suasion.api.brief.Length.class, Length.class),
        Arguments.of(io.suasion.api.brief.Tone.class, Tone.class),
        Arguments.of(io.suasion.api.brief.Style.class, Style.class),
        Arguments.of(io.suasion.api.generate.Principle.class, Principle.class),
        Arguments.of(io.suasion.api.generate.ToldBy.class, ToldBy.class),
        Arguments.of(io.suasion.api.generate.AccountedBy.class, AccountedBy.class),
        Arguments.of(TextPart.class, Part.class),
        Arguments.of(IgnoredReason.class, io.suasion.catalog.IgnoredReason.class));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void contractAndLibraryUseTheSameNames(
      Class<? extends Enum<?>> contract, Class<? extends Enum<?>> library) {
    assertThat(names(contract)).containsExactlyInAnyOrderElementsOf(names(library));
  }

  @Test
  void copyNamesAnyEventAsItsReasonButOpensAndDislikes() {
    assertThat(names(EventType.class))
        .containsAll(names(ReaderEvent.class))
        .filteredOn(name -> !names(ReaderEvent.class).contains(name))
        .containsExactlyInAnyOrder("OPEN", "DISLIKE");
  }

  private static List<String> names(Class<? extends Enum<?>> type) {
    return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
  }
}
