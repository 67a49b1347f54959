package io.suasion.benchmarks;

import java.time.Duration;
import java.util.List;

/** How long the answers of one kind took. */
public record Latencies(List<Duration> sorted) {

  public Latencies {
    if (sorted.isEmpty()) {
      throw new IllegalArgumentException("There are no latencies. Measure at least one request.");
    }
    sorted = sorted.stream().sorted().toList();
  }

  /**
   * The latency that a share of the answers did not exceed, by the nearest rank.
   *
   * @param percent in (0, 100]
   */
  public Duration percentile(double percent) {
    int rank = (int) Math.ceil(percent / 100 * sorted.size());
    return sorted.get(Math.max(rank, 1) - 1);
  }

  int count() {
    return sorted.size();
  }
}
