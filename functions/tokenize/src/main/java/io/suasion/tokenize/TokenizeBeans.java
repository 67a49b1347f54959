package io.suasion.tokenize;

import io.suasion.language.TextAnalyzers;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

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
}
