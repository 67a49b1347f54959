package io.suasion.campaign.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hibernate.validator.constraints.time.DurationMin;

/** The settings of this function. */
@ConfigMapping(prefix = "suasion.campaign")
public interface CampaignConfig {

  /** How long each function may take; all together stay under the 2 s of sending platforms. */
  Timeouts timeouts();

  /** How long an answer is kept for its Idempotency-Key. */
  @WithDefault("24h")
  Duration idempotencyRetention();

  /** Names of tables. */
  Tables tables();

  /** Who may ask for copy by webhook. */
  Hooks hooks();

  /** Where copy that was asked for by webhook goes. */
  Delivery delivery();

  /** One timeout for each function that is called. */
  interface Timeouts {
    @WithDefault("300ms")
    @DurationMin(millis = 1)
    Duration tags();

    /**
     * Tokenize runs side by side with tags. Where a product is chosen first, tokenize runs after
     * tags and gets at least half of this time.
     */
    @WithDefault("300ms")
    @DurationMin(millis = 1)
    Duration tokenize();

    @WithDefault("1200ms")
    @DurationMin(millis = 1)
    Duration generate();

    @WithDefault("300ms")
    @DurationMin(millis = 1)
    Duration decide();

    /** The timeout of an erasure, which a shop's platform asks for; Shopify waits for 5 s. */
    @WithDefault("3s")
    @DurationMin(millis = 1)
    Duration erasure();
  }

  /** Names of tables. */
  interface Tables {
    @WithDefault("suasion-idempotency")
    String idempotency();

    @WithDefault("suasion-deliveries")
    String deliveries();
  }

  /** Incoming webhooks. */
  interface Hooks {

    /**
     * Secrets of Standard Webhooks. Each of them may sign; there are several while one is replaced.
     */
    Optional<List<String>> secrets();

    /** How far a timestamp may be from now. */
    @WithDefault("5m")
    @DurationMin
    Duration tolerance();

    /**
     * Client secrets of the app at Shopify. Each of them may sign; there are several while one is
     * replaced.
     */
    Optional<List<String>> shopifySecret();
  }

  /** Outgoing webhooks. */
  interface Delivery {

    /** The only address that is ever called. */
    Optional<URI> url();

    /** Secrets that sign messages; there are several while one is replaced. */
    Optional<List<String>> secrets();

    /** The wait before each attempt; after the last one the delivery has failed. */
    @WithDefault("0s,5s,5m,30m,2h,5h,10h,14h,20h,24h")
    @NotEmpty
    List<@DurationMin Duration> schedule();

    /** The share of a wait that is added at random, 0 to 1. */
    @WithDefault("0.1")
    @DecimalMin("0")
    @DecimalMax("1")
    double jitter();

    /** How long the endpoint may take to answer one attempt. */
    @WithDefault("15s")
    @DurationMin(millis = 1)
    Duration timeout();

    /**
     * How long a request for attempts waits for them: more than the timeout and the writing, less
     * than the 30 s of API Gateway.
     */
    @WithDefault("25s")
    @DurationMin(millis = 1)
    Duration budget();

    /** How many deliveries one request attempts, side by side. */
    @WithDefault("10")
    @Min(1)
    int atOnce();

    /** How long a finished delivery is remembered; a repeated request is known for that time. */
    @WithDefault("7d")
    Duration retention();
  }
}
