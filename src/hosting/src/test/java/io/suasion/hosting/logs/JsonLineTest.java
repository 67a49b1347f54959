package io.suasion.hosting.logs;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.time.Instant;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.junit.jupiter.api.Test;

class JsonLineTest {
  private final ExtLogRecord logged =
      new ExtLogRecord(
          Level.WARN, "The function %s did \"not\" answer", ExtLogRecord.FormatStyle.PRINTF, "x");

  @Test
  void aLineSaysWhoSaidWhatInWhichTrace() {
    logged.setLoggerName("io.suasion.campaign");
    logged.setInstant(Instant.parse("2026-01-01T00:00:00Z"));
    logged.setParameters(new Object[] {"tags"});
    logged.putMdc("traceId", "0af7651916cd43dd8448eb211c80319c");
    logged.putMdc("spanId", "b7ad6b7169203331");
    logged.putMdc("anything", "else");

    String line = new JsonLine("campaign").format(logged);

    JsonPath fields = JsonPath.from(line);
    assertThat(fields.<String, String>getMap(""))
        .containsOnlyKeys(
            "timestamp", "level", "function", "logger", "message", "trace_id", "span_id");
    assertThat(fields.getString("message")).isEqualTo("The function tags did \"not\" answer");
    assertThat(fields.getString("level")).isEqualTo("WARN");
    assertThat(fields.getString("function")).isEqualTo("campaign");
    assertThat(fields.getString("timestamp")).isEqualTo("2026-01-01T00:00:00Z");
    assertThat(fields.getString("trace_id")).isEqualTo("0af7651916cd43dd8448eb211c80319c");
    assertThat(fields.getString("span_id")).isEqualTo("b7ad6b7169203331");
    assertThat(line).endsWith("}\n");
  }

  @Test
  void aFailureStaysWithinItsLine() {
    logged.setThrown(new IllegalStateException("away"));

    String line = new JsonLine("tags").format(logged);

    assertThat(line.strip().lines()).hasSize(1);
    assertThat(JsonPath.from(line).getString("stack_trace"))
        .startsWith("java.lang.IllegalStateException: away")
        .contains("JsonLineTest");
  }
}
