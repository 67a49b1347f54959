package io.suasion.tokenize;

import io.quarkus.runtime.StartupEvent;
import io.suasion.language.TextAnalyzers;
import io.suasion.tokenize.config.TokenizeConfig;
import io.suasion.tokenize.reading.LanguageTranslation;
import io.suasion.tokenize.reading.ReadingBundles;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** Makes the library's objects. */
class TokenizeBeans {

  @Produces
  @Singleton
  TextAnalyzers analyzers() {
    return new TextAnalyzers();
  }

  @Produces
  @Singleton
  ReadingBundles bundles(TokenizeConfig config) {
    return new ReadingBundles(config.bundles());
  }

  void start(@Observes StartupEvent event, TextAnalyzers analyzers, TokenizeConfig config) {
    config.loadAtStart().orElse(List.of()).stream()
        .map(LanguageTranslation::language)
        .forEach(language -> analyzers.of(language).keywords("A new day: 新的一天。", 1));
  }
}
