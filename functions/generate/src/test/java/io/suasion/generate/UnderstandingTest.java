package io.suasion.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.suasion.api.IgnoredReason;
import io.suasion.catalog.Reason;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UnderstandingTest {

  @Test
  void theContractHasAWordForEachReason() {
    assertThat(Stream.of(IgnoredReason.values()).map(Enum::name))
        .containsExactlyElementsOf(Stream.of(Reason.values()).map(Enum::name).toList());
  }
}
