package io.suasion.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README shows is what a reader of it gets. */
@QuarkusTest
class ReadmeTest {
  private static final Path ROOT = Path.of("../..");
  private static final Pattern REQUEST = Pattern.compile("(?s)-d '(\\{.*?})'\n```");
  private static final Pattern ANSWER = Pattern.compile("(?s)```json\n(\\{.*?})\n```");
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Test
  void theRequestOfTheReadmeGetsItsAnswer() throws IOException {
    String readme = Files.readString(ROOT.resolve("README.md"));

    String answer = post(first(REQUEST, readme));

    assertThat(repeatable(answer)).isEqualTo(repeatable(first(ANSWER, readme)));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyExampleGetsCopy(Path example) throws IOException {
    JsonNode answer = MAPPER.readTree(post(Files.readString(example)));

    assertThat(answer.get("variants")).isNotEmpty();
    assertThat(answer.get("variants").findValuesAsText("id"))
        .contains(answer.at("/decision/variant").asText());
  }

  static Stream<Path> examples() throws IOException {
    try (Stream<Path> files = Files.list(ROOT.resolve("examples"))) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
    }
  }

  private static String post(String request) {
    return given()
        .contentType("application/json")
        .body(request)
        .post("/v1/copy")
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  private static String first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    assertThat(matcher.find()).as("the README shows %s", pattern).isTrue();
    return matcher.group(1);
  }

  /** Without what differs from call to call: the id of the decision and the timings. */
  private static JsonNode repeatable(String answer) throws IOException {
    ObjectNode node = (ObjectNode) MAPPER.readTree(answer);
    node.remove("timings_ms");
    ((ObjectNode) node.get("decision")).remove("id");
    return node;
  }
}
