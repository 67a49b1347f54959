package io.suasion.batch.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** The settings of the function batch. */
@ConfigMapping(prefix = "suasion.batch")
public interface BatchConfig {

  /** The S3 bucket of the answers; the handlers readers and requests need it. */
  Optional<String> resultsBucket();

  /** The address of another store that speaks S3, with the bucket in its paths; S3 if empty. */
  Optional<URI> resultsEndpoint();

  /** How many calls are made side by side. */
  @WithDefault("8")
  @Min(1)
  int atOnce();

  /** The time that is kept at the end of a call of Lambda: to store and to answer. */
  @WithDefault("3s")
  Duration reserve();

  /** How long one try to get copy may take; a function that has to be started takes longer. */
  @WithDefault("10s")
  Duration copyTimeout();

  /** The most tries of one call, as far as there is time. */
  @WithDefault("6")
  @Min(1)
  @Max(20)
  int tries();

  /** The wait after the first try. It doubles with each try; an answer may ask for a longer one. */
  @WithDefault("500ms")
  Duration pause();
}
