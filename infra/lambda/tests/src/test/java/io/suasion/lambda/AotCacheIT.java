package io.suasion.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.suasion.lambda.HttpEvents.Request;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AotCacheIT {
  private static final byte[] PUB =
      HttpEvents.event(
          Request.post(
              "/v1/tokenize", Deployment.KEY, "{\"text\": \"A cheap pub by the river.\"}"));

  private final Deployment deployment = Deployments.create();

  @AfterEach
  void close() {
    deployment.close();
  }

  @Test
  void aCacheThatWasRecordedHereIsUsedElsewhere() throws Exception {
    assumeThat(Layers.java25()).as("a Java 25: set SUASION_JAVA_25 to one").isPresent();
    FunctionSettings recorded = deployment.settings("tokenize");
    AotCache.record(recorded, List.of(PUB));

    FunctionSettings elsewhere = deployment.settings("tokenize");
    Files.copy(
        recorded.layers().resolve(Layers.CACHE),
        Files.createDirectories(Path.of("target/other-opt")).resolve(Layers.CACHE),
        StandardCopyOption.REPLACE_EXISTING);
    Layers.of(Layers.java25().orElseThrow(), Path.of("target/other-opt"));
    // Without a cache that fits, this mode ends the process.
    LambdaFunction function =
        deployment.deploy(
            elsewhere
                .withLayers(Path.of("target/other-opt"))
                .with("JAVA_TOOL_OPTIONS", "-XX:AOTMode=on"));

    assertThat(Deployments.reply(function, PUB).status()).isEqualTo(200);
  }

  @Test
  void withoutACacheTheFunctionStartsAllTheSame() throws IOException {
    LambdaFunction function = deployment.deploy(deployment.settings("tokenize"));

    assertThat(Deployments.reply(function, PUB).status()).isEqualTo(200);
  }
}
