package io.suasion.audience;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Turns events into interest tags that fade.
 *
 * <p>Each fact of an event adds the event type's weight to the tag of that attribute and value, and
 * the sum halves in every half-life. The sums are kept relative to the time of the latest event, a
 * landmark that moves on and rescales them (forward decay, Cormode et al. 2009), so that late
 * events and any order give the same tags. Events must not be repeated: the {@link ProfileStore}
 * sees to that. Immutable, thread safe.
 */
public final class InterestModel {
  /** As many as fit an item of DynamoDB with the longest names; the weakest go first. */
  static final int TAGS_KEPT = 200;

  /** Three views make half an interest. */
  private static final double HALF_AN_INTEREST = 3;

  /** Less is what time or rounding left of an interest. */
  private static final double LEAST_WEIGHT = 1e-6;

  private static final Comparator<Tag> STRONGEST_FIRST =
      Comparator.comparingDouble(Tag::weight)
          .thenComparing(Tag::lastSeen)
          .reversed()
          .thenComparing(Tag::name);

  private final double halfLifeMillis;

  /** The half-life must be positive. */
  public InterestModel(Duration halfLife) {
    if (halfLife.isZero() || halfLife.isNegative()) {
      throw new IllegalArgumentException(
          "The half-life of interests must be positive, but is " + halfLife + ".");
    }
    halfLifeMillis = halfLife.toMillis();
  }

  /** What is remembered after these events, none of which was counted before. */
  public Interests after(Interests before, Collection<Event> events) {
    Instant asOf = events.stream().map(Event::time).reduce(before.asOf(), InterestModel::later);
    double decay = decay(before.asOf(), asOf);
    Map<TagName, Interest> byName = new HashMap<>();
    before.byName().forEach((name, interest) -> byName.put(name, scaled(interest, decay)));
    for (Event event : events) {
      Interest addition =
          new Interest(event.type().weight() * decay(event.time(), asOf), event.time(), 1);
      event
          .facts()
          .forEach(
              (attribute, value) ->
                  byName.merge(new TagName(attribute, value), addition, InterestModel::sum));
    }
    return new Interests(asOf, strongest(byName));
  }

  /**
   * The tags that hold at {@code now}, the strongest first, at most {@code limit}; disliked ones
   * are left out.
   */
  public List<Tag> tags(Interests interests, Instant now, int limit) {
    double decay = decay(interests.asOf(), now);
    return interests.byName().entrySet().stream()
        .filter(entry -> entry.getValue().strength() > 0)
        .map(entry -> tag(entry.getKey(), scaled(entry.getValue(), decay)))
        .filter(tag -> tag.weight() >= LEAST_WEIGHT)
        .sorted(STRONGEST_FIRST)
        .limit(limit)
        .toList();
  }

  private static Tag tag(TagName name, Interest interest) {
    double weight = interest.strength() / (interest.strength() + HALF_AN_INTEREST);
    return new Tag(name, weight, interest.lastSeen(), interest.events());
  }

  private double decay(Instant from, Instant to) {
    return Math.pow(2, -(to.toEpochMilli() - from.toEpochMilli()) / halfLifeMillis);
  }

  private static Map<TagName, Interest> strongest(Map<TagName, Interest> byName) {
    if (byName.size() <= TAGS_KEPT) {
      return byName;
    }
    return byName.entrySet().stream()
        .sorted(
            Comparator.comparingDouble(
                    (Map.Entry<TagName, Interest> entry) -> -Math.abs(entry.getValue().strength()))
                .thenComparing(Map.Entry::getKey))
        .limit(TAGS_KEPT)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Interest scaled(Interest interest, double factor) {
    return new Interest(interest.strength() * factor, interest.lastSeen(), interest.events());
  }

  private static Interest sum(Interest a, Interest b) {
    return new Interest(
        a.strength() + b.strength(), later(a.lastSeen(), b.lastSeen()), a.events() + b.events());
  }

  private static Instant later(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }
}
