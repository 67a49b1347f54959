package io.suasion.hosting.metrics;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * One measurement as a line of CloudWatch's embedded metric format. Wherever a log of AWS sees the
 * line, it makes a metric of it.
 */
record EmbeddedMetric(String namespace, Meter.Id meter, String unit, double value) {
  private static final JsonFactory JSON = new JsonFactory();

  String line(long millis) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      writeDirective(json, millis);
      for (Tag tag : meter.getTags()) {
        json.writeStringField(tag.getKey(), tag.getValue());
      }
      json.writeNumberField(meter.getName(), value);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private void writeDirective(JsonGenerator json, long millis) throws IOException {
    json.writeObjectFieldStart("_aws");
    json.writeNumberField("Timestamp", millis);
    json.writeArrayFieldStart("CloudWatchMetrics");
    json.writeStartObject();
    json.writeStringField("Namespace", namespace);
    json.writeArrayFieldStart("Dimensions");
    writeNames(json, meter.getTags());
    json.writeEndArray();
    json.writeArrayFieldStart("Metrics");
    json.writeStartObject();
    json.writeStringField("Name", meter.getName());
    json.writeStringField("Unit", unit);
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeNames(JsonGenerator json, List<Tag> tags) throws IOException {
    json.writeStartArray();
    for (Tag tag : tags) {
      json.writeString(tag.getKey());
    }
    json.writeEndArray();
  }
}
