package io.suasion.generate.writing;

import io.micrometer.core.instrument.MeterRegistry;
import io.suasion.copywriting.write.DraftReport;
import java.util.Locale;
import java.util.Map;

/** Counts what was wrong with the model's drafts: why copy comes late or from grammar. */
public record CopyMetrics(MeterRegistry registry) {

  public void checked(DraftReport report) {
    registry.counter("suasion.generate.drafts").increment(report.drafts());
    count("suasion.generate.rejected", "reason", report.rejected());
    count("suasion.generate.slot.errors", "kind", report.slotErrors());
  }

  private void count(String name, String tag, Map<? extends Enum<?>, Integer> counts) {
    counts.forEach(
        (key, count) ->
            registry.counter(name, tag, key.name().toLowerCase(Locale.ROOT)).increment(count));
  }
}
