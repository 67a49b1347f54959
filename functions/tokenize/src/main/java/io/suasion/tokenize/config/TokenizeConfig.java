package io.suasion.tokenize.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.suasion.api.brief.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The settings of this function. */
@ConfigMapping(prefix = "suasion.tokenize")
public interface TokenizeConfig {

  /**
   * The folders of the bundles whose subwords and facts can be asked for; a folder that is not
   * there is left out.
   */
  @WithDefault("${suasion.models:models}/catalog-en")
  List<Path> bundles();

  /** Languages that are loaded at the start, so that the first text need not wait for them. */
  Optional<List<Language>> loadAtStart();
}
