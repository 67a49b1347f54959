package io.suasion.generate.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.suasion.catalog.TokenPolicy;
import io.suasion.language.Language;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The settings of this function. */
@ConfigMapping(prefix = "suasion.generate")
public interface GenerateConfig {

  /**
   * The folders of the bundles; the first bundle that knows a brief's category in its language
   * writes.
   */
  @WithDefault("${suasion.models:models}/catalog-en")
  List<Path> bundles();

  /** Whether requests are refused while a bundle is not available, instead of degraded. */
  @WithDefault("false")
  boolean requireBundles();

  /** Hypotheses that beam search keeps. */
  @WithDefault("5")
  @Min(1)
  @Max(32)
  int beams();

  /**
   * Drafts that are drawn at random besides, for two or three variants; each further variant adds
   * as many again.
   */
  @WithDefault("10")
  @Min(0)
  @Max(64)
  int samples();

  /** Requests that are worked on at a time; further ones are answered 503. */
  @WithDefault("8")
  @Min(1)
  int maxConcurrent();

  /** After how long a caller that was answered 503 may try again. */
  @WithDefault("1s")
  Duration retryAfter();

  /** The time zones of offers that name none themselves. */
  Zones timeZone();

  /** A shop's own attributes, in the form of {@code attributes.tsv} of the catalog. */
  Optional<Path> attributes();

  /** A shop's own rows of the copy bank: a folder with tables of the same names and columns. */
  Optional<Path> bank();

  /** Whether copy says what facts do for a reader, in words of the bank. */
  @WithDefault("true")
  boolean benefits();

  /** What to do with tokens that a sending platform was to fill: {@code {{ first_name }}}. */
  @WithDefault("leave-out")
  TokenPolicy templateTokens();

  /** A time zone for the copy of each language. */
  interface Zones {

    /** The time zone of English copy. */
    @WithDefault("UTC")
    ZoneId en();

    /** The time zone of Chinese copy. */
    @WithDefault("Asia/Shanghai")
    ZoneId zh();

    /** The time zone of copy in the language. */
    default ZoneId of(Language language) {
      return language == Language.ZH ? zh() : en();
    }
  }
}
