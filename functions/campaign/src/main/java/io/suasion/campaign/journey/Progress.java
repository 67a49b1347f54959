package io.suasion.campaign.journey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** What one journey has come through; its steps follow one another. */
final class Progress {
  private final long start = System.nanoTime();
  private final Map<String, Long> timings = new LinkedHashMap<>();
  private final List<String> degraded = new ArrayList<>();
  private long last = start;

  void reached(String step) {
    long now = System.nanoTime();
    timings.put(step, TimeUnit.NANOSECONDS.toMillis(now - last));
    last = now;
  }

  void degrade(String sentence) {
    degraded.add(sentence);
  }

  List<String> degraded() {
    return degraded;
  }

  Map<String, Long> timings() {
    timings.put("total", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
    return timings;
  }
}
