package io.suasion.embedded;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Gives a Quarkus application on whose class path it lies a database in the profiles {@code dev}
 * (in the folder {@code suasion.dynamodb.directory}, by default {@code .suasion/dynamodb} under the
 * project's root) and {@code test} (in memory), and nothing in any other profile. A setting of the
 * application's own wins over it.
 */
public final class EmbeddedDynamoDbConfig implements ConfigSourceFactory {
  private static final String DIRECTORY = "suasion.dynamodb.directory";

  @Override
  public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
    List<String> profiles = context.getProfiles();
    if (profiles.contains("test")) {
      return List.of(new EndpointSource(SharedDynamoDb::inMemory));
    }
    if (profiles.contains("dev")) {
      Path directory = directory(context.getValue(DIRECTORY));
      return List.of(new EndpointSource(() -> SharedDynamoDb.in(directory)));
    }
    return List.of();
  }

  private static Path directory(ConfigValue configured) {
    if (configured != null && configured.getValue() != null) {
      return Path.of(configured.getValue()).toAbsolutePath();
    }
    return projectRoot(Path.of("").toAbsolutePath()).resolve(".suasion").resolve("dynamodb");
  }

  /** Dev mode runs in the folder of a module; its data belong to the whole checkout. */
  static Path projectRoot(Path start) {
    for (Path folder = start; folder != null; folder = folder.getParent()) {
      if (folder.resolve("mvnw").toFile().exists()) {
        return folder;
      }
    }
    return start;
  }
}
