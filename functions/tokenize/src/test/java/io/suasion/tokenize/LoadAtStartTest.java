package io.suasion.tokenize;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.suasion.language.TextAnalyzers;
import io.suasion.language.TextLanguage;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(LoadAtStartTest.English.class)
class LoadAtStartTest {

  @Inject TextAnalyzers analyzers;

  /** Loads English. */
  public static final class English implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("suasion.tokenize.load-at-start", "en");
    }
  }

  @Test
  void theLanguagesOfTheSettingAreLoadedBeforeTheFirstTextAndNoOther() {
    assertThat(analyzers.isLoaded(TextLanguage.ENGLISH)).isTrue();
    assertThat(analyzers.isLoaded(TextLanguage.CHINESE)).isFalse();
  }
}
