package io.suasion.audience;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Turns events into interests that fade.
 *
 * <p>Each fact of an event adds the event's strength to the tag of that attribute and value, and
 * the sum halves in every half-life. The sums are kept relative to the time of the latest event, a
 * landmark that moves on and rescales them (forward decay, Cormode et al. 2009), so that late
 * events and any order give the same interests. Events must not be repeated: the {@link
 * ProfileStore} sees to that. Immutable, thread safe.
 */
public final class InterestModel {
  /** As many tags as fit an item of DynamoDB with the longest names; the weakest go first. */
  static final int TAGS_KEPT = 200;

  /** The latest products are kept; more tell little about what a reader wants now. */
  static final int PRODUCTS_KEPT = 100;

  /** A longer value is a text and no interest. */
  static final int LONGEST_VALUE = 100;

  private static final Comparator<Map.Entry<TagKey, Interest>> STATED_AND_STRONG_FIRST =
      Comparator.comparing(
              (Map.Entry<TagKey, Interest> tag) -> tag.getValue().statement().isEmpty())
          .thenComparing(tag -> -Math.abs(tag.getValue().strength()))
          .thenComparing(Map.Entry::getKey);

  private final double halfLifeMillis;

  /** The half-life must be positive. */
  public InterestModel(Duration halfLife) {
    if (halfLife.isZero() || halfLife.isNegative()) {
      throw new IllegalArgumentException(
          "The half-life of interests must be positive, but is " + halfLife + ".");
    }
    halfLifeMillis = halfLife.toMillis();
  }

  /** The interests after these events, none of which was counted before. */
  public Interests after(Interests before, Collection<Event> events) {
    Instant asOf =
        events.stream().map(Event::time).reduce(before.asOf(), (a, b) -> a.isAfter(b) ? a : b);
    Interests faded = at(before, asOf);
    Map<TagKey, Interest> tags = new HashMap<>(faded.tags());
    Map<String, Interest> products = new HashMap<>(faded.products());
    for (Event event : events) {
      Interest addition = Interest.of(event, decay(event.time(), asOf));
      keys(event).forEach(key -> tags.merge(key, addition, Interest::and));
      event.product().ifPresent(product -> products.merge(product, addition, Interest::and));
    }
    return new Interests(
        asOf,
        first(TAGS_KEPT, tags, STATED_AND_STRONG_FIRST),
        first(PRODUCTS_KEPT, products, Interests.LATEST_FIRST));
  }

  /** The interests with their strengths decayed to that time. */
  public Interests at(Interests interests, Instant time) {
    double decay = decay(interests.asOf(), time);
    return new Interests(
        time, scaled(interests.tags(), decay), scaled(interests.products(), decay));
  }

  private static Stream<TagKey> keys(Event event) {
    return event.facts().entrySet().stream()
        .filter(fact -> fact.getValue().length() <= LONGEST_VALUE)
        .map(fact -> new TagKey(event.category(), new TagName(fact.getKey(), fact.getValue())));
  }

  private double decay(Instant from, Instant to) {
    return Math.pow(2, -(to.toEpochMilli() - from.toEpochMilli()) / halfLifeMillis);
  }

  private static <K> Map<K, Interest> scaled(Map<K, Interest> interests, double factor) {
    Map<K, Interest> scaled = new HashMap<>();
    interests.forEach((key, interest) -> scaled.put(key, interest.scaled(factor)));
    return scaled;
  }

  private static <K> Map<K, Interest> first(
      int most, Map<K, Interest> interests, Comparator<Map.Entry<K, Interest>> order) {
    if (interests.size() <= most) {
      return interests;
    }
    return interests.entrySet().stream()
        .sorted(order)
        .limit(most)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
