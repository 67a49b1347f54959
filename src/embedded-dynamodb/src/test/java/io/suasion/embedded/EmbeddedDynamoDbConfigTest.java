package io.suasion.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDynamoDbConfigTest {
  private static final String ENDPOINT = "quarkus.dynamodb.endpoint-override";

  @Test
  void testsShareOneDatabaseInMemory() {
    String first = config("test").getValue(ENDPOINT, String.class);
    String second = config("test").getValue(ENDPOINT, String.class);

    assertThat(first).startsWith("http://127.0.0.1:").isEqualTo(second);
  }

  @Test
  void devModeKeepsItsDatabaseInTheConfiguredFolder(@TempDir Path directory) {
    String endpoint =
        config("dev", Map.of("suasion.dynamodb.directory", directory.toString()))
            .getValue(ENDPOINT, String.class);

    try (Events events = new Events(URI.create(endpoint))) {
      events.createTable();
    }
    assertThat(directory).isDirectoryContaining(file -> file.toString().endsWith(".db"));
  }

  @Test
  void productionIsLeftAlone() {
    assertThat(config("prod").getOptionalValue(ENDPOINT, String.class)).isEmpty();
    assertThat(config("prod").getOptionalValue("suasion.dynamodb.create-tables", String.class))
        .isEmpty();
  }

  @Test
  void anAddressOfOnesOwnWins() {
    String own = "https://dynamodb.eu-west-1.amazonaws.com";

    assertThat(config("test", Map.of(ENDPOINT, own)).getValue(ENDPOINT, String.class))
        .isEqualTo(own);
  }

  @Test
  void theDataOfDevModeLieUnderTheRootOfTheCheckout(@TempDir Path root) throws IOException {
    Files.createFile(root.resolve("mvnw"));
    Path module = Files.createDirectories(root.resolve("functions").resolve("gateway"));

    assertThat(EmbeddedDynamoDbConfig.projectRoot(module)).isEqualTo(root);
  }

  private static SmallRyeConfig config(String profile) {
    return config(profile, Map.of());
  }

  private static SmallRyeConfig config(String profile, Map<String, String> settings) {
    return new SmallRyeConfigBuilder()
        .withProfile(profile)
        .withSources(new EmbeddedDynamoDbConfig())
        .withSources(new PropertiesConfigSource(settings, "application", 250))
        .build();
  }
}
