package io.suasion.hosting.trace;

import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import io.quarkus.arc.All;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sends spans to a collector, if one is named. Without one, spans only mark logs and calls. */
class TraceBeans {

  /**
   * The only way out of the process.
   *
   * @param one whether each span is sent as it ends, for a process that may be frozen at any time
   */
  @Produces
  @Singleton
  SpanProcessor spans(
      @ConfigProperty(name = "suasion.traces.endpoint") Optional<URI> collector,
      @ConfigProperty(name = "suasion.traces.one-by-one", defaultValue = "false") boolean one,
      @All List<SpanListener> listeners) {
    List<SpanExporter> exporters = new ArrayList<>();
    listeners.stream().map(ListeningExporter::new).forEach(exporters::add);
    collector.map(TraceBeans::otlp).ifPresent(exporters::add);
    if (exporters.isEmpty()) {
      return SpanProcessor.composite();
    }
    SpanExporter exporter = new ImpersonalExporter(SpanExporter.composite(exporters));
    return one
        ? SimpleSpanProcessor.create(exporter)
        : BatchSpanProcessor.builder(exporter).build();
  }

  private static SpanExporter otlp(URI collector) {
    return OtlpHttpSpanExporter.builder().setEndpoint(collector.toString()).build();
  }
}
