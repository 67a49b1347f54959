package io.suasion.hosting.secrets;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Settings from the secrets that {@code suasion.secrets} names (names or ARNs, with commas), read
 * once, at the start. They win over every file and lose to the environment and system properties.
 */
public final class SecretsConfigSourceFactory implements ConfigSourceFactory {
  private static final int BELOW_THE_ENVIRONMENT = 290;

  @Override
  public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
    List<String> secrets = names(context.getValue("suasion.secrets"));
    return secrets.isEmpty() ? List.of() : List.of(source(secrets));
  }

  @Override
  public OptionalInt getPriority() {
    return OptionalInt.of(BELOW_THE_ENVIRONMENT);
  }

  private static List<String> names(ConfigValue setting) {
    return Stream.ofNullable(setting)
        .map(ConfigValue::getValue)
        .filter(value -> value != null)
        .flatMap(value -> Arrays.stream(value.split(",")))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  private static ConfigSource source(List<String> secrets) {
    try (SecretsManagerStore store = new SecretsManagerStore()) {
      return new PropertiesConfigSource(
          SecretSettings.read(secrets, store), "secrets", BELOW_THE_ENVIRONMENT);
    }
  }
}
