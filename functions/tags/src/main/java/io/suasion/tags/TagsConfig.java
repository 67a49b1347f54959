package io.suasion.tags;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The settings of the function tags. */
@ConfigMapping(prefix = "suasion.tags")
public interface TagsConfig {

  /** The DynamoDB table of profiles and events. */
  @WithDefault("suasion-tags")
  String table();

  /** Turns ids of readers into pseudonyms; another secret makes every reader a stranger. */
  String pseudonymSecret();

  /** In which an interest halves. */
  @WithDefault("30d")
  Duration halfLife();

  /** For how long an event is remembered, to count it once; older ones are refused. */
  @WithDefault("365d")
  Duration eventRetention();

  /** How far a sender's clock may be ahead of ours. */
  @WithDefault("5m")
  Duration clockSkew();
}
