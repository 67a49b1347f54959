package io.suasion.campaign.idempotency;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.suasion.api.brief.DayOrTimeReader;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.temporal.TemporalAccessor;

/**
 * The end of an offer counts as the instant that it names, if it has an offset. Earlier versions
 * knew instants only, and the experiments of that time go on.
 */
interface InstantsOfOffers {

  /** Mixed into the end of an offer. */
  @JsonProperty("ends_at")
  @JsonSerialize(using = AsInstant.class)
  String endsAt();

  /** Writes the instant, or else the text. */
  final class AsInstant extends JsonSerializer<String> {

    @Override
    public void serialize(String time, JsonGenerator json, SerializerProvider serializers)
        throws IOException {
      TemporalAccessor read = DayOrTimeReader.read(time).orElse(null);
      if (read instanceof OffsetDateTime instant) {
        serializers.defaultSerializeValue(instant.toInstant(), json);
      } else {
        json.writeString(time);
      }
    }
  }
}
