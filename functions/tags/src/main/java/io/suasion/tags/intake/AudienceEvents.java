package io.suasion.tags.intake;

import io.suasion.api.Event;
import io.suasion.audience.EventType;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Turns events of the contract into those that interests are made of. */
final class AudienceEvents {
  private static final String PRICE = "price";
  private static final String PRICE_BAND = "price_band";

  private AudienceEvents() {}

  static io.suasion.audience.Event of(Event event, String pseudonym) {
    return new io.suasion.audience.Event(
        pseudonym,
        EventType.valueOf(event.type().name()),
        event.time(),
        facts(event.facts()),
        Optional.ofNullable(event.product()),
        weight(event));
  }

  /** All stars count double for the thing, none double against it, half of them nothing. */
  private static double weight(Event event) {
    double weight = Objects.requireNonNullElse(event.weight(), 1.0);
    return event.rating() == null ? weight : weight * 2 * (2 * event.rating() - 1);
  }

  private static Map<String, String> facts(Map<String, String> facts) {
    Map<String, String> all = new HashMap<>(facts);
    Optional.ofNullable(facts.get(PRICE))
        .flatMap(PriceBand::of)
        .ifPresent(band -> all.putIfAbsent(PRICE_BAND, band));
    return all;
  }
}
