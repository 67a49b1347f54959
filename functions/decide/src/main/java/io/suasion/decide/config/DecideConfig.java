package io.suasion.decide.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.time.Duration;

/** The settings of this function. */
@ConfigMapping(prefix = "suasion.decide")
public interface DecideConfig {

  /** The share of the decisions that is left to chance, 0 to 1. */
  @WithDefault("0.1")
  @DecimalMin("0")
  @DecimalMax("1")
  double holdOut();

  /** How long after its choice a decision takes its activation and its outcomes. */
  @WithDefault("7d")
  Duration window();

  /** What Thompson sampling assumes of a variant before anybody has seen it. */
  Prior prior();

  /** Where decisions and arms lie. */
  Tables tables();

  /** A beta distribution. */
  interface Prior {

    /** Successes taken for granted, at least 0.1. */
    @WithDefault("1")
    @DecimalMin("0.1")
    double alpha();

    /** Failures taken for granted, at least 0.1. */
    @WithDefault("1")
    @DecimalMin("0.1")
    double beta();
  }

  /** Names of tables. */
  interface Tables {

    @WithDefault("suasion-decisions")
    String decisions();

    @WithDefault("suasion-arms")
    String arms();
  }
}
