package io.suasion.tags.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudevents.CloudEvent;
import io.cloudevents.CloudEventData;
import io.cloudevents.SpecVersion;
import io.cloudevents.core.format.EventDeserializationException;
import io.cloudevents.http.HttpMessageFactory;
import io.cloudevents.jackson.JsonCloudEventData;
import io.cloudevents.jackson.JsonFormat;
import io.cloudevents.rw.CloudEventRWException;
import io.suasion.api.tags.Event;
import io.suasion.api.tags.EventType;
import io.suasion.tags.intake.Message.Acted;
import io.suasion.tags.intake.Message.Ignored;
import io.suasion.tags.intake.Message.Refused;
import java.nio.charset.CharacterCodingException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * CloudEvents 1.0: the last part of {@code type} says what the reader did, {@code subject} who it
 * was, {@code data} about what. {@code source} and {@code id} together name the event.
 */
final class CloudEventForm implements ItemReader.Form {
  private static final String PREFIX = "ce-";
  private static final List<String> REQUIRED = List.of("specversion", "id", "source", "type");
  private static final Map<String, EventType> TYPES =
      Arrays.stream(EventType.values())
          .collect(
              Collectors.toMap(type -> type.name().toLowerCase(Locale.ROOT), Function.identity()));

  private final ObjectMapper json;
  private final JsonFormat format = new JsonFormat();

  CloudEventForm(ObjectMapper json) {
    this.json = json;
  }

  /** What the event is about. */
  record Data(String product, Double rating, Double weight, Map<String, String> facts) {}

  /** Whether headers hold the attributes of a CloudEvent. */
  static boolean isBinary(Map<String, String> headers) {
    return headers.containsKey(PREFIX + "specversion");
  }

  /** Reads an item of structured mode. */
  @Override
  public Message message(ObjectNode item) throws JsonProcessingException {
    item.properties().removeIf(attribute -> attribute.getValue().isNull());
    String id = ItemReader.text(item, "id");
    Optional<String> missing = missing(name -> ItemReader.text(item, name));
    if (missing.isPresent()) {
      return new Refused(id, missing.get());
    }
    try {
      return message(format.deserialize(json.writeValueAsBytes(item)));
    } catch (EventDeserializationException e) {
      return new Refused(id, reason(e));
    }
  }

  /** Reads a request of binary mode; names of headers are in lower case. */
  Message message(Map<String, String> headers, byte[] data) {
    Map<String, String> attributes = new HashMap<>();
    try {
      for (Map.Entry<String, String> header : headers.entrySet()) {
        if (header.getKey().startsWith(PREFIX)) {
          attributes.put(header.getKey(), HeaderText.decode(header.getValue()));
        }
      }
    } catch (CharacterCodingException e) {
      return new Refused(null, "the headers of the event must be percent-encoded UTF-8");
    }
    return binary(attributes, headers.get(Intake.CONTENT_TYPE), data);
  }

  private Message binary(Map<String, String> attributes, String contentType, byte[] data) {
    String id = attributes.get(PREFIX + "id");
    Optional<String> missing = missing(name -> attributes.get(PREFIX + name));
    if (missing.isPresent()) {
      return new Refused(id, missing.get());
    }
    attributes.remove(PREFIX + "datacontenttype");
    if (contentType != null) {
      attributes.put(Intake.CONTENT_TYPE, contentType);
    }
    try {
      return message(HttpMessageFactory.createReader(attributes, data).toEvent());
    } catch (CloudEventRWException | IllegalStateException e) {
      return new Refused(id, reason(e));
    }
  }

  private static Optional<String> missing(Function<String, String> attributes) {
    for (String name : REQUIRED) {
      String value = attributes.apply(name);
      if (value == null || value.isBlank()) {
        return Optional.of(name + ": a CloudEvent must have it, as a text");
      }
    }
    boolean known = attributes.apply("specversion").equals(SpecVersion.V1.toString());
    return known ? Optional.empty() : Optional.of("specversion: only 1.0 is understood");
  }

  private Message message(CloudEvent event) {
    EventType type = TYPES.get(event.getType().substring(event.getType().lastIndexOf('.') + 1));
    if (type == null) {
      return new Ignored(
          event.getId(), "type: ends in none of " + TYPES.keySet().stream().sorted().toList());
    }
    if (event.getSubject() == null) {
      return new Refused(event.getId(), "subject: must name the reader");
    }
    try {
      return new Acted(event.getId(), List.of(event(type, event)), List.of());
    } catch (JsonProcessingException e) {
      return new Refused(event.getId(), ItemReader.sentence("data", e));
    } catch (CharacterCodingException e) {
      return new Refused(event.getId(), "data: must be JSON in UTF-8");
    }
  }

  private Event event(EventType type, CloudEvent event)
      throws JsonProcessingException, CharacterCodingException {
    Data data = data(event.getData());
    OffsetDateTime time = event.getTime();
    return new Event(
        // No address holds a space, so no two pairs look the same.
        event.getSource() + " " + event.getId(),
        event.getSubject(),
        type,
        time == null ? null : time.toInstant(),
        data.product(),
        data.rating(),
        data.weight(),
        data.facts());
  }

  private Data data(CloudEventData data) throws JsonProcessingException, CharacterCodingException {
    if (data == null || data.toBytes().length == 0) {
      return new Data(null, null, null, Map.of());
    }
    JsonNode node =
        data instanceof JsonCloudEventData tree
            ? tree.getNode()
            : json.readTree(JsonText.of(data.toBytes()));
    Data read = json.treeToValue(node, Data.class);
    return read == null ? new Data(null, null, null, Map.of()) : read;
  }

  /** The library says in its innermost cause what is wrong. */
  private static String reason(RuntimeException e) {
    Throwable cause = e;
    while (cause.getCause() != null && !(cause instanceof CloudEventRWException)) {
      cause = cause.getCause();
    }
    String reason =
        cause instanceof JsonProcessingException parsing
            ? parsing.getOriginalMessage()
            : cause.getMessage();
    return "is no CloudEvent: " + reason;
  }
}
