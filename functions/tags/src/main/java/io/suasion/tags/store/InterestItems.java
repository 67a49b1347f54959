package io.suasion.tags.store;

import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromL;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromM;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromN;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import io.suasion.audience.EventType;
import io.suasion.audience.Interest;
import io.suasion.audience.Interests;
import io.suasion.audience.Statement;
import io.suasion.audience.TagKey;
import io.suasion.audience.TagName;
import io.suasion.dynamodb.Attributes;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** How interests look in the item of a profile. */
final class InterestItems {
  /** DynamoDB has no numbers closer to zero than 1e-130. */
  private static final double LEAST_STRENGTH = 1e-100;

  private InterestItems() {}

  static AttributeValue tags(Interests interests) {
    return fromL(
        interests.tags().entrySet().stream()
            .map(
                tag -> {
                  Map<String, AttributeValue> entry = entry(tag.getValue());
                  entry.put("category", fromS(tag.getKey().category()));
                  entry.put("attribute", fromS(tag.getKey().name().attribute()));
                  entry.put("value", fromS(tag.getKey().name().value()));
                  return fromM(entry);
                })
            .toList());
  }

  static Map<TagKey, Interest> tags(AttributeValue list) {
    Map<TagKey, Interest> tags = new HashMap<>();
    for (AttributeValue value : list.l()) {
      Map<String, AttributeValue> entry = value.m();
      TagName name = new TagName(entry.get("attribute").s(), entry.get("value").s());
      tags.put(new TagKey(entry.get("category").s(), name), interest(entry));
    }
    return tags;
  }

  static AttributeValue products(Interests interests) {
    return fromL(
        interests.products().entrySet().stream()
            .map(
                product -> {
                  Map<String, AttributeValue> entry = entry(product.getValue());
                  entry.put("id", fromS(product.getKey()));
                  return fromM(entry);
                })
            .toList());
  }

  static Map<String, Interest> products(AttributeValue list) {
    Map<String, Interest> products = new HashMap<>();
    list.l().forEach(value -> products.put(value.m().get("id").s(), interest(value.m())));
    return products;
  }

  private static Map<String, AttributeValue> entry(Interest interest) {
    double strength = Math.abs(interest.strength()) < LEAST_STRENGTH ? 0 : interest.strength();
    Map<String, AttributeValue> counts = new HashMap<>();
    interest.counts().forEach((type, count) -> counts.put(type.name(), Attributes.whole(count)));
    Map<String, AttributeValue> entry = new HashMap<>();
    entry.put("strength", fromN(Double.toString(strength)));
    entry.put("last_seen", ProfileItems.millis(interest.lastSeen()));
    entry.put("counts", fromM(counts));
    interest
        .statement()
        .ifPresent(
            statement ->
                entry.put(
                    statement.liked() ? "liked_at" : "disliked_at",
                    ProfileItems.millis(statement.at())));
    return entry;
  }

  private static Interest interest(Map<String, AttributeValue> entry) {
    Map<EventType, Long> counts = new EnumMap<>(EventType.class);
    entry
        .get("counts")
        .m()
        .forEach((type, count) -> counts.put(EventType.valueOf(type), Long.parseLong(count.n())));
    return new Interest(
        Double.parseDouble(entry.get("strength").n()),
        ProfileItems.instant(entry.get("last_seen")),
        counts,
        statement(entry));
  }

  private static Optional<Statement> statement(Map<String, AttributeValue> entry) {
    if (entry.containsKey("liked_at")) {
      return Optional.of(new Statement(true, ProfileItems.instant(entry.get("liked_at"))));
    }
    return Optional.ofNullable(entry.get("disliked_at"))
        .map(at -> new Statement(false, ProfileItems.instant(at)));
  }
}
