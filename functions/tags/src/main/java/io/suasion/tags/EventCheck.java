package io.suasion.tags;

import io.suasion.api.Event;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says what is wrong with one event of a batch, so that the others need not suffer for it. */
final class EventCheck {
  private final Validator validator;
  private final InstantSource clock;
  private final Duration clockSkew;
  private final Duration retention;

  EventCheck(Validator validator, InstantSource clock, TagsConfig config) {
    this.validator = validator;
    this.clock = clock;
    this.clockSkew = config.clockSkew();
    this.retention = config.eventRetention();
  }

  /** Empty if the event may count; else a sentence for its sender. */
  Optional<String> problemOf(Event event) {
    Set<ConstraintViolation<Event>> violations = validator.validate(event);
    if (!violations.isEmpty()) {
      return Optional.of(describe(violations));
    }
    return event.facts().isEmpty() && event.product() == null
        ? Optional.of("facts: must not be empty where no product is named")
        : problemOf(event.time());
  }

  private Optional<String> problemOf(Instant time) {
    Instant now = clock.instant();
    if (time.isAfter(now.plus(clockSkew))) {
      return Optional.of("time: " + time + " is in the future; check the sender's clock");
    }
    if (time.isBefore(now.minus(retention))) {
      return Optional.of("time: " + time + " is more than " + retention.toDays() + " days ago");
    }
    return Optional.empty();
  }

  private static String describe(Set<ConstraintViolation<Event>> violations) {
    return violations.stream()
        .sorted(Comparator.comparing(violation -> violation.getPropertyPath().toString()))
        .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
        .collect(Collectors.joining("; "));
  }
}
