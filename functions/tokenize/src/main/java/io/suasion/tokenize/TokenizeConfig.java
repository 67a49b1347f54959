package io.suasion.tokenize;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.List;

/** The settings of this function. */
@ConfigMapping(prefix = "suasion.tokenize")
public interface TokenizeConfig {

  /**
   * The folders of the bundles whose subwords and facts can be asked for; those there are count.
   */
  @WithDefault("${suasion.models:models}/catalog-en")
  List<Path> bundles();
}
