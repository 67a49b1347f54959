package io.suasion.tags;

import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromL;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromM;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromN;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import io.suasion.audience.Event;
import io.suasion.audience.Interest;
import io.suasion.audience.Interests;
import io.suasion.audience.TagName;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** How profiles and events look in DynamoDB; the README has the layout. */
final class ProfileItems {
  static final String PARTITION = "pk";
  static final String SORT = "sk";
  static final String VERSION = "version";
  static final String EXPIRES_AT = "expires_at";

  private static final String AS_OF = "as_of";
  private static final String INTERESTS = "interests";

  /** DynamoDB has no numbers closer to zero than 1e-130. */
  private static final double LEAST_STRENGTH = 1e-100;

  private ProfileItems() {}

  static Map<String, AttributeValue> profileKey(String profile) {
    return Map.of(PARTITION, fromS("profile#" + profile), SORT, fromS("interests"));
  }

  static Map<String, AttributeValue> profile(String profile, StoredInterests stored) {
    Map<String, AttributeValue> item = new HashMap<>(profileKey(profile));
    item.put(VERSION, number(stored.version()));
    item.put(AS_OF, number(stored.interests().asOf().toEpochMilli()));
    item.put(
        INTERESTS,
        fromL(
            stored.interests().byName().entrySet().stream()
                .map(entry -> interest(entry.getKey(), entry.getValue()))
                .toList()));
    return item;
  }

  /** An empty item is that of a profile never seen. */
  static StoredInterests stored(Map<String, AttributeValue> item) {
    if (item.isEmpty()) {
      return StoredInterests.NONE;
    }
    Map<TagName, Interest> byName = new HashMap<>();
    item.get(INTERESTS).l().forEach(entry -> byName.put(name(entry.m()), interest(entry.m())));
    return new StoredInterests(
        new Interests(instant(item.get(AS_OF)), byName), Long.parseLong(item.get(VERSION).n()));
  }

  static Map<String, AttributeValue> event(String profile, Event event, Duration retention) {
    Map<String, AttributeValue> facts = new HashMap<>();
    event.facts().forEach((attribute, value) -> facts.put(attribute, fromS(value)));
    return Map.of(
        PARTITION,
        fromS("profile#" + profile),
        SORT,
        fromS("event#" + event.id()),
        "type",
        fromS(event.type().name().toLowerCase(Locale.ROOT)),
        "time",
        number(event.time().toEpochMilli()),
        "facts",
        fromM(facts),
        EXPIRES_AT,
        number(event.time().plus(retention).getEpochSecond()));
  }

  private static AttributeValue interest(TagName name, Interest interest) {
    double strength = Math.abs(interest.strength()) < LEAST_STRENGTH ? 0 : interest.strength();
    return fromM(
        Map.of(
            "attribute", fromS(name.attribute()),
            "value", fromS(name.value()),
            "strength", fromN(Double.toString(strength)),
            "last_seen", number(interest.lastSeen().toEpochMilli()),
            "events", number(interest.events())));
  }

  private static TagName name(Map<String, AttributeValue> entry) {
    return new TagName(entry.get("attribute").s(), entry.get("value").s());
  }

  private static Interest interest(Map<String, AttributeValue> entry) {
    return new Interest(
        Double.parseDouble(entry.get("strength").n()),
        instant(entry.get("last_seen")),
        Long.parseLong(entry.get("events").n()));
  }

  private static Instant instant(AttributeValue millis) {
    return Instant.ofEpochMilli(Long.parseLong(millis.n()));
  }

  static AttributeValue number(long value) {
    return fromN(Long.toString(value));
  }

  /**
   * What the item of a profile holds.
   *
   * @param version counts its writes; 0 before the first
   */
  record StoredInterests(Interests interests, long version) {
    static final StoredInterests NONE = new StoredInterests(Interests.NONE, 0);
  }
}
