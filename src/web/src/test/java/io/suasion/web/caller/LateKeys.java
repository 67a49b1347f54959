package io.suasion.web.caller;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Knows the keys that {@code test.late-keys} tells only when the process really starts, as secrets
 * are.
 */
public class LateKeys implements ConfigSourceFactory {

  @Override
  public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
    ConfigValue keys = context.getValue("test.late-keys");
    return keys == null || keys.getValue() == null
        ? List.of()
        : List.of(
            new PropertiesConfigSource(Map.of("suasion.api-keys", keys.getValue()), "late", 290));
  }
}
