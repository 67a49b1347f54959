package io.suasion.tags.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.suasion.api.privacy.ExportedEvent;
import io.suasion.api.tags.EventType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventTableTest {

  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+A1", "-2+3", "@SUM(A1)", "＝1+1", "=HYPERLINK('http://evil.example')"})
  void whatASpreadsheetWouldComputeIsAText(String formula) {
    assertThat(table(formula, Map.of("brand", formula)))
        .contains(",view,'" + formula + ",1.0,brand,'" + formula + "\r\n");
    assertThat(table("p1", Map.of(formula, "x"))).contains(",'" + formula + ",x\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\t=1+1", "\r=1+1"})
  void blanksDoNotHideAFormula(String formula) {
    assertThat(table("p1", Map.of("brand", formula))).contains("'" + formula);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-5", "-2.5", "+3", "12 cm", "A-line", "it's", "a=b"})
  void numbersAndOtherTextsStayAsTheyAre(String value) {
    assertThat(table("p1", Map.of("brand", value))).endsWith("," + value + "\r\n");
  }

  @Test
  void anEventWithoutFactsHasALine() {
    assertThat(table(null, Map.of())).endsWith("\r\n" + NOON + ",view,,1.0,,\r\n");
  }

  private static String table(String product, Map<String, String> facts) {
    return EventTable.of(List.of(new ExportedEvent(EventType.VIEW, NOON, product, 1, facts)));
  }
}
