package io.suasion.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExamplesTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path EXAMPLES = Path.of("../../examples");

  @Test
  void theBriefOfEveryExampleIsToldInThreeVariants() throws IOException {
    for (Path example : examples()) {
      JsonNode request = JSON.readTree(example.toFile());
      ObjectNode generate = JSON.createObjectNode();
      List.of("brief", "variants", "seed").forEach(name -> generate.set(name, request.get(name)));
      chooseTheFirst(generate.withObject("/brief"));

      JsonPath answer = Caller.send(generate.toString()).statusCode(200).extract().jsonPath();

      assertThat(answer.getList("variants")).as("%s", example).hasSize(3);
      assertThat(answer.getList("variants.body", String.class))
          .as("%s", example)
          .allMatch(body -> !body.isBlank());
    }
  }

  /** Which product the copy is about is chosen before it is written. */
  private static void chooseTheFirst(ObjectNode brief) {
    JsonNode products = brief.remove("products");
    if (products != null) {
      brief.set("product", products.get(0));
    }
  }

  private static List<Path> examples() throws IOException {
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      List<Path> examples =
          files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
      assertThat(examples).hasSize(11);
      return examples;
    }
  }
}
