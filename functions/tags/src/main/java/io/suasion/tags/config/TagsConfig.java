package io.suasion.tags.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The settings of the function tags. */
@ConfigMapping(prefix = "suasion.tags")
public interface TagsConfig {

  /** The DynamoDB table of profiles and events. */
  @WithDefault("suasion-tags")
  String table();

  /** Turns ids of readers into pseudonyms; another secret makes every reader a stranger. */
  String pseudonymSecret();

  /**
   * Secrets from before a rotation, the latest first. The oldest names events and readers who must
   * stay forgotten, so it stays in the list.
   */
  Optional<List<String>> formerPseudonymSecrets();

  /** Whether nothing is remembered or used of a reader who did not consent. */
  @WithDefault("false")
  boolean consentRequired();

  /** The time in which an interest halves. */
  @WithDefault("30d")
  Duration halfLife();

  /**
   * How long an event is remembered, to count it once, and a profile after its latest event or
   * trait; older events are refused.
   */
  @WithDefault("365d")
  Duration eventRetention();

  /** How far a sender's clock may be ahead of ours. */
  @WithDefault("5m")
  Duration clockSkew();

  /** The traits that may be remembered when senders tell them of a reader; at most 50 names. */
  @WithDefault("country,language,plan,tier,industry,timezone,currency")
  List<String> traits();

  /**
   * A file that {@code suasion taste} wrote: what is common, what goes together, what to assume.
   */
  Optional<Path> taste();

  /** How readers are forgotten. */
  Erasure erasure();

  /** Named groups of readers, and the condition of each; see {@code Segments}. */
  Map<String, String> segments();

  /** How readers are forgotten. */
  interface Erasure {

    /**
     * The time after which a request for attempts begins no further erasure. One erasure may wait
     * 10 s for campaign, and API Gateway gives up after 30 s.
     */
    @WithDefault("12s")
    Duration budget();
  }
}
