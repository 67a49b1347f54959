package io.suasion.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiTest {
  private static final String CURE =
      "./mvnw verify -pl functions/gateway -am -Dtest=OpenApiTest"
          + " -Dsurefire.failIfNoSpecifiedTests=false -DskipITs -Dsuasion.openapi.write=true";
  private static final Path DOCUMENT = Path.of("../../infra/openapi.yaml");

  @Test
  void theDocumentSaysWhatTheCodeDoes() throws IOException {
    String code =
        given().get("/q/openapi?format=yaml").then().statusCode(200).extract().asString().strip()
            + "\n";
    if (Boolean.getBoolean("suasion.openapi.write")) {
      Files.createDirectories(DOCUMENT.getParent());
      Files.writeString(DOCUMENT, code);
    }
    assertThat(DOCUMENT)
        .as("infra/openapi.yaml differs from the code. If the code is right, run%n  %s", CURE)
        .content()
        .isEqualTo(code);
  }
}
