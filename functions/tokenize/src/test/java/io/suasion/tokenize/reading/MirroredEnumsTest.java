package io.suasion.tokenize.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.suasion.api.brief.Language;
import io.suasion.api.tokenize.IdentifiedLanguage;
import io.suasion.language.TextLanguage;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The contract names languages by their codes, the library in words. */
class MirroredEnumsTest {

  @ParameterizedTest
  @EnumSource(Language.class)
  void aLanguageOfTheContractIsIdentifiedUnderItsOwnName(Language language) {
    assertThat(LanguageTranslation.language(LanguageTranslation.language(language)).name())
        .isEqualTo(language.name());
  }

  @ParameterizedTest
  @EnumSource(TextLanguage.class)
  void aLanguageOfTheLibraryHasTheCodeThatTheContractShows(TextLanguage language) {
    assertThat(LanguageTranslation.language(language).name())
        .isEqualToIgnoringCase(LanguageTranslation.code(language));
  }

  @ParameterizedTest
  @EnumSource(IdentifiedLanguage.class)
  void everyIdentifiedLanguageIsOneOfTheLibrary(IdentifiedLanguage identified) {
    assertThat(Arrays.stream(TextLanguage.values()).map(LanguageTranslation::language))
        .contains(identified);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void whoLeavesTheLanguageOpenMayAlsoNameIt(Language language) {
    assertThat(io.suasion.api.tokenize.TextLanguage.values())
        .extracting(Enum::name)
        .contains(language.name(), "AUTO")
        .hasSize(Language.values().length + 1);
  }
}
