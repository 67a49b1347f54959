package io.suasion.campaign.journey;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The steps that one journey has gone through. Thread-safe: some steps go side by side. */
final class Progress {
  private final long start = System.nanoTime();
  private final Map<String, Long> timings = new LinkedHashMap<>();
  private final List<String> degraded = new ArrayList<>();

  /** Times a step from its start to its end, good or bad. */
  <T> Uni<T> timed(String name, Uni<T> step) {
    return Uni.createFrom()
        .deferred(
            () -> {
              long begun = System.nanoTime();
              return step.onTermination().invoke(() -> ended(name, begun));
            });
  }

  Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private synchronized void ended(String step, long begun) {
    timings.put(step, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
  }

  synchronized void degrade(String sentence) {
    degraded.add(sentence);
  }

  synchronized List<String> degraded() {
    return List.copyOf(degraded);
  }

  synchronized Map<String, Long> timings() {
    timings.put("total", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
    return new LinkedHashMap<>(timings);
  }
}
