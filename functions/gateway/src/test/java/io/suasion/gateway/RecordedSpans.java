package io.suasion.gateway;

import io.opentelemetry.sdk.trace.data.SpanData;
import io.suasion.hosting.trace.SpanListener;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What a collector would get. */
@Singleton
public class RecordedSpans implements SpanListener {
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

  private final List<SpanData> spans = new CopyOnWriteArrayList<>();

  /** All spans so far, as text. */
  List<String> texts() {
    return spans.stream()
        .map(
            span ->
                String.join(
                    " ",
                    span.getName(),
                    span.getAttributes().toString(),
                    span.getEvents().toString(),
                    span.getLinks().toString(),
                    span.getStatus().toString(),
                    span.getSpanContext().getTraceState().toString()))
        .toList();
  }

  /** The spans of a trace, once there are so many. */
  List<SpanData> ofTrace(String traceId, int atLeast) throws InterruptedException {
    Instant end = Instant.now().plus(LONGEST_WAIT);
    List<SpanData> found = ofTrace(traceId);
    while (found.size() < atLeast && Instant.now().isBefore(end)) {
      Thread.sleep(20);
      found = ofTrace(traceId);
    }
    return found;
  }

  private List<SpanData> ofTrace(String traceId) {
    return spans.stream().filter(span -> span.getTraceId().equals(traceId)).toList();
  }

  @Override
  public void ended(Collection<SpanData> more) {
    spans.addAll(more);
  }
}
