package io.suasion.hosting.trace;

import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.Collection;

/**
 * Hears of spans that have ended, as a collector would: without what may name a reader. Every bean
 * of this type hears of them. (Quarkus hands the whole spans to a bean that is a {@code
 * SpanExporter}.)
 */
@FunctionalInterface
public interface SpanListener {

  /** Spans have ended. Must not throw. */
  void ended(Collection<SpanData> spans);
}
