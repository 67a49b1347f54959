package io.suasion.web.limit;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;

/** How long bodies may be; at most {@code quarkus.http.limits.max-body-size}. */
@ConfigMapping(prefix = "suasion.body-limit")
public interface BodyLimitConfig {

  /** The limit of a route that has none of its own. */
  @WithDefault("256K")
  MemorySize anyRoute();

  /** Limits of single routes, by their paths. */
  Map<String, MemorySize> routes();
}
