package io.suasion.workbench.behaviour;

import com.fasterxml.jackson.databind.JsonNode;
import io.suasion.audience.Event;
import io.suasion.audience.EventType;
import io.suasion.audience.PriceBand;
import io.suasion.workbench.io.UserError;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One line of an {@link EventFile}; what is wrong with it is a user's error. */
record EventLine(JsonNode json) {

  private static final List<String> FIELDS =
      List.of("id", "profile", "type", "time", "product", "rating", "weight", "facts", "segments");

  private static final double MOST_WEIGHT = 100;

  ReaderEvent event() {
    if (!json.isObject()) {
      throw new UserError("it must be an object in braces.");
    }
    json.fieldNames()
        .forEachRemaining(
            field -> {
              if (!FIELDS.contains(field)) {
                throw new UserError("it has a field " + field + ", but may have only " + FIELDS);
              }
            });
    EventType type = type();
    return new ReaderEvent(
        required("profile"),
        required("id"),
        time(),
        type,
        type.weight()
            * number("weight", Double.MIN_VALUE, MOST_WEIGHT).orElse(1.0)
            * ratingWeight(type),
        text("product"),
        PriceBand.addedTo(facts()),
        segments());
  }

  private EventType type() {
    String name = required("type");
    return Arrays.stream(EventType.values())
        .filter(type -> type.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new UserError(
                    "type is %s, but must be one of %s."
                        .formatted(
                            name, Arrays.toString(EventType.values()).toLowerCase(Locale.ROOT))));
  }

  private Instant time() {
    String time = required("time");
    try {
      return OffsetDateTime.parse(time).toInstant();
    } catch (DateTimeException malformed) {
      throw new UserError(
          "time is %s, but must be like 2026-01-31T09:30:00Z.".formatted(time), malformed);
    }
  }

  private double ratingWeight(EventType type) {
    Optional<Double> rating = number("rating", 0, 1);
    if (rating.isPresent() && type != EventType.RATING) {
      throw new UserError("only an event of the type rating may have a rating.");
    }
    return rating.map(Event::ratingWeight).orElse(1.0);
  }

  private String required(String field) {
    return text(field)
        .filter(text -> !text.isBlank())
        .orElseThrow(() -> new UserError("it has no " + field + "."));
  }

  private Optional<String> text(String field) {
    JsonNode value = json.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    return Optional.of(textOf(field, value));
  }

  private static String textOf(String field, JsonNode value) {
    if (!value.isTextual()) {
      throw new UserError("%s must hold text, but is %s.".formatted(field, value));
    }
    return value.textValue();
  }

  private Optional<Double> number(String field, double least, double most) {
    JsonNode value = json.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isNumber() || value.doubleValue() < least || value.doubleValue() > most) {
      throw new UserError(
          String.format(
              Locale.ROOT, "%s is %s, but must be a number from 0 to %.0f.", field, value, most));
    }
    return Optional.of(value.doubleValue());
  }

  private Map<String, String> facts() {
    Map<String, String> facts = new HashMap<>();
    JsonNode value = json.path("facts");
    if (!value.isObject() && !value.isMissingNode() && !value.isNull()) {
      throw new UserError("facts must be an object of texts, but is " + value + ".");
    }
    value
        .fields()
        .forEachRemaining(fact -> facts.put(fact.getKey(), textOf("facts", fact.getValue())));
    return facts;
  }

  private Set<String> segments() {
    Set<String> segments = new HashSet<>();
    JsonNode value = json.path("segments");
    if (!value.isArray() && !value.isMissingNode() && !value.isNull()) {
      throw new UserError("segments must be a list of texts, but is " + value + ".");
    }
    value.forEach(segment -> segments.add(textOf("segments", segment)));
    return segments;
  }
}
