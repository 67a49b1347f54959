package io.suasion.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;

import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.quarkus.test.junit.QuarkusTest;
import io.suasion.audience.Pseudonyms;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TracesTest {
  private static final String READER = "traced.reader";
  private static final String CALLERS_TRACE = "0af7651916cd43dd8448eb211c80319c";
  private static final String ANOTHER_TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
  private static final String CALLERS_SPAN = "b7ad6b7169203331";
  private static final List<String> HOPS =
      List.of(
          "GET /v1/profiles/{id}/tags",
          "POST /v1/tokenize",
          "POST /v1/generate",
          "POST /v1/decisions");

  @Inject RecordedSpans spans;

  @Test
  void oneBriefIsOneTraceFromItsCallerThroughAllFunctions() throws InterruptedException {
    askForCopy(CALLERS_TRACE);

    List<SpanData> trace = spans.ofTrace(CALLERS_TRACE, 1 + 2 * HOPS.size());

    SpanData copy = only(trace, SpanKind.SERVER, "POST /v1/copy");
    assertThat(trace).hasSize(1 + 2 * HOPS.size());
    assertThat(copy.getParentSpanId()).isEqualTo(CALLERS_SPAN);
    for (String hop : HOPS) {
      SpanData call = only(trace, SpanKind.CLIENT, hop);
      assertThat(call.getParentSpanId()).as(hop).isEqualTo(copy.getSpanId());
      assertThat(only(trace, SpanKind.SERVER, hop).getParentSpanId())
          .as(hop)
          .isEqualTo(call.getSpanId());
    }
  }

  @Test
  void noSpanNamesTheReader() {
    askForCopy(ANOTHER_TRACE);
    given().get("/v1/profiles/{id}/tags?category={id}", READER, READER);
    given().get("/v1/profiles/{id}/nowhere", READER);
    given().put("/v1/profiles/{id}/consents/tracking", READER);

    assertThat(spans.texts())
        .anyMatch(span -> span.contains("/v1/profiles/{id}/tags"))
        .noneMatch(span -> span.contains(READER))
        .noneMatch(span -> span.contains(Pseudonyms.hashed(READER)))
        .noneMatch(span -> span.contains("127.0.0.1"));
  }

  private static void askForCopy(String trace) {
    given()
        .header("traceparent", "00-%s-%s-01".formatted(trace, CALLERS_SPAN))
        .contentType("application/json")
        .body(
            """
            {"profile": "%s", "brief": {"product": {"name": "The Rice Boat", "category":
             "restaurant", "description": "Cheap food by the river.",
             "facts": {"food": "Chinese"}}}}"""
                .formatted(READER))
        .post("/v1/copy")
        .then()
        .statusCode(200)
        .body("degraded", empty());
  }

  private static SpanData only(List<SpanData> trace, SpanKind kind, String name) {
    List<SpanData> found =
        trace.stream()
            .filter(span -> span.getKind() == kind && span.getName().equals(name))
            .toList();
    assertThat(found).as(kind + " " + name).hasSize(1);
    return found.get(0);
  }
}
