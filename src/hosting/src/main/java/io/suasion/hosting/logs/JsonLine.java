package io.suasion.hosting.logs;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.jboss.logmanager.ExtFormatter;
import org.jboss.logmanager.ExtLogRecord;

/** A log record as one line of JSON, with the ids of the trace that it belongs to. Thread-safe. */
final class JsonLine extends ExtFormatter {
  private static final JsonFactory JSON = new JsonFactory();

  private final String function;

  /**
   * @param function whose lines these are
   */
  JsonLine(String function) {
    this.function = function;
  }

  @Override
  public String format(ExtLogRecord logged) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("timestamp", logged.getInstant().toString());
      json.writeStringField("level", logged.getLevel().getName());
      json.writeStringField("function", function);
      json.writeStringField("logger", logged.getLoggerName());
      json.writeStringField("message", formatMessage(logged));
      writeIfThere(json, "trace_id", logged.getMdc("traceId"));
      writeIfThere(json, "span_id", logged.getMdc("spanId"));
      writeIfThere(json, "stack_trace", stackTrace(logged.getThrown()));
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line.append('\n').toString();
  }

  private static void writeIfThere(JsonGenerator json, String name, String value)
      throws IOException {
    if (value != null && !value.isEmpty()) {
      json.writeStringField(name, value);
    }
  }

  private static String stackTrace(Throwable thrown) {
    if (thrown == null) {
      return null;
    }
    StringWriter text = new StringWriter();
    thrown.printStackTrace(new PrintWriter(text));
    return text.toString();
  }
}
