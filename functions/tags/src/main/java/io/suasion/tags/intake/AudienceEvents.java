package io.suasion.tags.intake;

import io.suasion.api.tags.Event;
import io.suasion.audience.EventType;
import io.suasion.audience.PriceBand;
import java.util.Objects;
import java.util.Optional;

/** Turns events of the contract into the events that interests are made of. */
final class AudienceEvents {
  private AudienceEvents() {}

  static io.suasion.audience.Event of(Event event, String pseudonym) {
    return new io.suasion.audience.Event(
        pseudonym,
        EventType.valueOf(event.type().name()),
        event.time(),
        PriceBand.addedTo(event.facts()),
        Optional.ofNullable(event.product()),
        weight(event));
  }

  private static double weight(Event event) {
    double weight = Objects.requireNonNullElse(event.weight(), 1.0);
    return event.rating() == null
        ? weight
        : weight * io.suasion.audience.Event.ratingWeight(event.rating());
  }
}
