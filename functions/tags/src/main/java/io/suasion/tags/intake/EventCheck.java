package io.suasion.tags.intake;

import io.suasion.api.tags.Event;
import io.suasion.api.tags.EventType;
import io.suasion.tags.intake.Message.Acted;
import io.suasion.tags.intake.Message.Described;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says what is wrong with one message, so that a wrong one does not spoil the others. */
public final class EventCheck {
  private final Validator validator;
  private final InstantSource clock;
  private final Duration clockSkew;
  private final Duration retention;

  public EventCheck(
      Validator validator, InstantSource clock, Duration clockSkew, Duration retention) {
    this.validator = validator;
    this.clock = clock;
    this.clockSkew = clockSkew;
    this.retention = retention;
  }

  /** Empty if the message may count; else a sentence for its sender. */
  Optional<String> problemOf(Message message) {
    if (message instanceof Acted acted) {
      return acted.events().stream().map(this::problemOf).flatMap(Optional::stream).findFirst();
    }
    Optional<String> violation = violation(message);
    return violation.isEmpty() && message instanceof Described described
        ? problemOf(described.time())
        : violation;
  }

  private Optional<String> problemOf(Event event) {
    return violation(event).or(() -> contradiction(event)).or(() -> problemOf(event.time()));
  }

  private <T> Optional<String> violation(T value) {
    Set<ConstraintViolation<T>> violations = validator.validate(value);
    return violations.isEmpty() ? Optional.empty() : Optional.of(describe(violations));
  }

  private static Optional<String> contradiction(Event event) {
    if (event.facts().isEmpty() && event.product() == null) {
      return Optional.of("facts: must say of what, unless there is a product");
    }
    return event.rating() != null && event.type() != EventType.RATING
        ? Optional.of("rating: only an event of the type rating may have one")
        : Optional.empty();
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

  private static <T> String describe(Set<ConstraintViolation<T>> violations) {
    return violations.stream()
        .sorted(Comparator.comparing(violation -> violation.getPropertyPath().toString()))
        .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
        .collect(Collectors.joining("; "));
  }
}
