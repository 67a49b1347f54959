package io.suasion.generate.writing;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.suasion.copywriting.align.SlotError;
import io.suasion.copywriting.check.RejectionReason;
import io.suasion.copywriting.write.DraftReport;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CopyMetricsTest {
  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

  @Test
  void draftsAreCountedByWhatIsWrongWithThem() {
    DraftReport report =
        new DraftReport(5, Map.of(RejectionReason.TOO_LONG, 2), Map.of(SlotError.WRONG, 3));

    new CopyMetrics(registry).checked(report);
    new CopyMetrics(registry).checked(report);

    assertThat(counted("suasion.generate.drafts")).isEqualTo(10);
    assertThat(counted("suasion.generate.rejected", "reason", "too_long")).isEqualTo(4);
    assertThat(counted("suasion.generate.slot.errors", "kind", "wrong")).isEqualTo(6);
  }

  private double counted(String name, String... tags) {
    return registry.get(name).tags(tags).counter().count();
  }
}
