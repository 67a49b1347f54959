package io.suasion.hosting.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImpersonalSpanTest {
  private static final String READER = "jo.planted@example.org";

  private final List<SpanData> exported = new ArrayList<>();
  private final SdkTracerProvider provider =
      SdkTracerProvider.builder()
          .setIdGenerator(new SecureIds())
          .addSpanProcessor(
              SimpleSpanProcessor.create(
                  new ImpersonalExporter(new ListeningExporter(exported::addAll))))
          .build();
  private final Tracer tracer = provider.get("test");

  @Test
  void onlyWhatIsKnownToBeHarmlessLeaves() {
    Span span =
        tracer.spanBuilder("GET /v1/profiles/" + READER).setSpanKind(SpanKind.SERVER).startSpan();
    span.setAttribute("http.request.method", "GET");
    span.setAttribute("http.route", "/v1/profiles/{id}/tags");
    span.setAttribute("url.path", "/v1/profiles/" + READER + "/tags");
    span.setAttribute("url.query", "id=" + READER);
    span.setAttribute("client.address", "203.0.113.77");
    span.setAttribute("user_agent.original", READER);
    span.recordException(new IllegalStateException(READER));
    span.setStatus(StatusCode.ERROR, READER);
    span.end();

    SpanData sent = exported.get(0);
    assertThat(sent.getName()).isEqualTo("GET /v1/profiles/{id}/tags");
    assertThat(sent.getAttributes().asMap().keySet())
        .extracting(Object::toString)
        .containsExactlyInAnyOrder("http.request.method", "http.route");
    assertThat(sent.getEvents()).isEmpty();
    assertThat(sent.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
    assertThat(sent.getStatus().getDescription()).isEmpty();
  }

  @Test
  void aRequestWithoutARouteIsNamedByItsMethodAlone() {
    Span span = tracer.spanBuilder("GET /" + READER).setSpanKind(SpanKind.SERVER).startSpan();
    span.setAttribute("http.request.method", "GET");
    span.end();

    assertThat(exported.get(0).getName()).isEqualTo("GET");
  }

  @Test
  void eachTraceHasAnIdOfItsOwn() {
    tracer.spanBuilder("one").startSpan().end();
    tracer.spanBuilder("two").startSpan().end();

    assertThat(exported)
        .hasSize(2)
        .allMatch(span -> span.getSpanContext().isValid())
        .extracting(SpanData::getTraceId)
        .doesNotHaveDuplicates();
  }
}
