package io.suasion.hosting.trace;

import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.Collection;

/**
 * Hears of spans that have ended, as a collector would: without what may name a reader. A bean of
 * this type is found. (To a bean that is a {@code SpanExporter} Quarkus hands the whole spans.)
 */
@FunctionalInterface
public interface SpanListener {

  /** Spans have ended. Must not throw. */
  void ended(Collection<SpanData> spans);
}
