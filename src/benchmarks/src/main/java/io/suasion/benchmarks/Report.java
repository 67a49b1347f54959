package io.suasion.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Collects answers by brief and lays them out as a table in Markdown. */
final class Report {

  private final Map<String, List<Duration>> byBrief = new LinkedHashMap<>();
  private final Map<String, Integer> degraded = new LinkedHashMap<>();

  void add(Brief brief, Generate.Answer answer) {
    byBrief.computeIfAbsent(brief.name(), name -> new ArrayList<>()).add(answer.latency());
    degraded.merge(brief.name(), answer.degraded() ? 1 : 0, Integer::sum);
  }

  @Override
  public String toString() {
    StringBuilder table = new StringBuilder();
    table.append("| brief | requests | median ms | p95 ms | p99 ms | most ms | degraded |\n");
    table.append("|---|---:|---:|---:|---:|---:|---:|\n");
    byBrief.forEach((name, latencies) -> table.append(row(name, latencies, degraded.get(name))));
    List<Duration> all = byBrief.values().stream().flatMap(List::stream).toList();
    int allDegraded = degraded.values().stream().mapToInt(Integer::intValue).sum();
    return table.append(row("**all**", all, allDegraded)).toString();
  }

  private static String row(String name, List<Duration> durations, int degraded) {
    Latencies latencies = new Latencies(durations);
    return String.format(
        Locale.ROOT,
        "| %s | %d | %s | %s | %s | %s | %d |%n",
        name,
        latencies.count(),
        milliseconds(latencies.percentile(50)),
        milliseconds(latencies.percentile(95)),
        milliseconds(latencies.percentile(99)),
        milliseconds(latencies.percentile(100)),
        degraded);
  }

  private static String milliseconds(Duration duration) {
    return String.format(Locale.ROOT, "%.1f", duration.toNanos() / 1e6);
  }
}
