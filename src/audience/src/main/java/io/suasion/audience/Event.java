package io.suasion.audience;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Something a reader did.
 *
 * @param id names the event among those of its reader
 * @param time when it happened, not when it arrived
 * @param facts of the thing acted on, attribute to value: category, brand, anything
 * @param product the id of the thing acted on, if it has one
 * @param weight how many times over it counts: a low rating counts against
 */
public record Event(
    String id,
    EventType type,
    Instant time,
    Map<String, String> facts,
    Optional<String> product,
    double weight) {

  private static final String CATEGORY = "category";

  public Event {
    facts = Map.copyOf(facts);
  }

  /** An event that counts once, about a thing that has no id. */
  public Event(String id, EventType type, Instant time, Map<String, String> facts) {
    this(id, type, time, facts, Optional.empty(), 1);
  }

  /**
   * How many times over a rating counts: all stars count double for the thing, no star counts
   * double against it, and half of the stars count nothing.
   *
   * @param stars the share of the stars that were given, in 0..1
   */
  public static double ratingWeight(double stars) {
    return 2 * (2 * stars - 1);
  }

  /** The strength in views. */
  double strength() {
    return type.weight() * weight;
  }

  /** The category of the thing acted on, empty if the event does not say. */
  String category() {
    String category = facts.getOrDefault(CATEGORY, "");
    return category.length() <= InterestModel.LONGEST_VALUE ? category : "";
  }

  /**
   * What the reader says about the facts themselves. An event about a product says nothing about
   * them: a reader who dislikes one red shoe does not dislike shoes.
   */
  Optional<Statement> statement() {
    if (!type.isStated() || product.isPresent()) {
      return Optional.empty();
    }
    return Optional.of(new Statement(type == EventType.PREFERENCE, time));
  }
}
