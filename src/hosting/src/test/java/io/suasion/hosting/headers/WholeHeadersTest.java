package io.suasion.hosting.headers;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.MultiMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeHeadersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=",
        "Sun, 06 Nov 1994 08:49:37 GMT",
        "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko)",
        "order 7,,second try",
        "no-comma",
      })
  void aHeaderThatWasCutAtItsCommasIsWholeAgain(String value) {
    MultiMap headers = asTheAdapterCuts("x-sent", value);

    WholeHeaders.join(headers);

    assertThat(headers.getAll("X-Sent")).containsExactly(value);
  }

  @Test
  void headersThatWereSeveralBecomeTheListThatTheyMean() {
    MultiMap headers =
        MultiMap.caseInsensitiveMultiMap()
            .add("Accept", "text/plain")
            .add("accept", "application/json")
            .add("host", "localhost");

    WholeHeaders.join(headers);

    assertThat(headers.getAll("accept")).containsExactly("text/plain,application/json");
    assertThat(headers.getAll("host")).containsExactly("localhost");
  }

  /** As LambdaHttpHandler does it. */
  private static MultiMap asTheAdapterCuts(String name, String value) {
    MultiMap headers = MultiMap.caseInsensitiveMultiMap();
    for (String piece : value.split(",")) {
      headers.add(name, piece);
    }
    return headers;
  }
}
