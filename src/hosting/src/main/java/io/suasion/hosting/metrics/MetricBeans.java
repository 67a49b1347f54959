package io.suasion.hosting.metrics;

import io.micrometer.core.instrument.Clock;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Metrics;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Writes measurements to the log, where a setting asks for it. Functions measure through {@link
 * Metrics#globalRegistry}, which forgets all where nobody listens.
 */
@Singleton
class MetricBeans {
  private final Optional<MeterRegistry> log;

  MetricBeans(
      @ConfigProperty(name = "suasion.metrics.log") boolean log,
      @ConfigProperty(name = "suasion.metrics.namespace") String namespace) {
    this.log =
        log
            ? Optional.of(new LogMeterRegistry(namespace, Clock.SYSTEM, System.out::println))
            : Optional.empty();
  }

  void start(@Observes StartupEvent started) {
    log.ifPresent(Metrics::addRegistry);
  }

  void stop(@Observes ShutdownEvent stopped) {
    log.ifPresent(Metrics::removeRegistry);
  }
}
