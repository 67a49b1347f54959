package io.suasion.generate.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.suasion.api.generate.IgnoredReason;
import io.suasion.catalog.Reason;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UnderstandingTranslationTest {

  @Test
  void theContractHasAWordForEachReason() {
    assertThat(Stream.of(IgnoredReason.values()).map(Enum::name))
        .containsExactlyElementsOf(Stream.of(Reason.values()).map(Enum::name).toList());
  }
}
