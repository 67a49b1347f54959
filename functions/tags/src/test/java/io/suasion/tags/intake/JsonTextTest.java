package io.suasion.tags.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.suasion.web.problem.ProblemException;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {

  @Test
  void aBodyIsCutIntoTheTextsOfItsItems() {
    String text =
        "{\"x\": [1, {}], \"events\": [ {\"a\": \"}\"} , {\"b\":{\"c\":[]}},{}], \"y\": 2}";

    JsonText.Body body = JsonText.object(text);

    assertThat(body.list()).isEqualTo("events");
    assertThat(body.besides()).containsExactlyInAnyOrder("x", "y");
    assertThat(body.items()).containsExactly("{\"a\": \"}\"}", "{\"b\":{\"c\":[]}}", "{}");
  }

  @Test
  void offsetsHoldInLongBodiesOfAnyScript() {
    String item = "{\"note\": \"" + "€😀".repeat(10_000) + "\"}";
    String text = "{\"batch\": [" + String.join(",\n", Collections.nCopies(20, item)) + "]}";

    assertThat(JsonText.object(text).items()).hasSize(20).allMatch(item::equals);
  }

  @Test
  void whatIsNoObjectIsStillAnItem() {
    assertThat(JsonText.list("[1, \"x\", null, [{}], {}]"))
        .containsExactly("null", "null", "null", "null", "{}");
  }

  @Test
  void oneItemIsTheWholeBody() {
    String text = " {\"id\": \"1\"} ";

    assertThat(JsonText.object(text).list()).isNull();
    assertThat(JsonText.object(text).items()).containsExactly(text);
  }

  @Test
  void fiveHundredItemsAreReadAndOneMoreIsNot() {
    assertThat(JsonText.list(list(500))).hasSize(500);
    assertThatThrownBy(() -> JsonText.list(list(501)))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("more than 500");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{\"events\": [",
        "{\"events\": {}}",
        "{\"events\": [], \"events\": []}",
        "{\"events\": [], \"batch\": []}",
        "{} {}",
        "{\"events\": [NaN]}",
        "{a: 1}",
      })
  void whatIsNoObjectOfJsonIsRefused(String text) {
    assertThatThrownBy(() -> JsonText.object(text)).isInstanceOf(ProblemException.class);
  }

  @Test
  void deepNestingIsRefused() {
    assertThatThrownBy(() -> JsonText.object("{\"a\":" + "[".repeat(100_000)))
        .isInstanceOf(ProblemException.class);
  }

  private static String list(int items) {
    return "[" + String.join(",", Collections.nCopies(items, "{}")) + "]";
  }
}
