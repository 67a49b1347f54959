package io.suasion.tags.store;

import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromM;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromN;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import io.suasion.audience.Event;
import io.suasion.audience.EventType;
import io.suasion.dynamodb.Attributes;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** How events look in DynamoDB. */
final class EventItems {
  static final String SORT_PREFIX = "event#";

  private EventItems() {}

  static Map<String, AttributeValue> item(String pseudonym, Event event, Duration retention) {
    Map<String, AttributeValue> facts = new HashMap<>();
    event.facts().forEach((attribute, value) -> facts.put(attribute, fromS(value)));
    Map<String, AttributeValue> item = new HashMap<>();
    item.put(ProfileItems.PARTITION, ProfileItems.partition(pseudonym));
    item.put(ProfileItems.SORT, fromS(SORT_PREFIX + event.id()));
    item.put("type", fromS(event.type().name()));
    item.put("time", ProfileItems.millis(event.time()));
    item.put("facts", fromM(facts));
    item.put("weight", fromN(Double.toString(event.weight())));
    event.product().ifPresent(product -> item.put("product", fromS(product)));
    item.put(
        ProfileItems.EXPIRES_AT, Attributes.whole(event.time().plus(retention).getEpochSecond()));
    return item;
  }

  static Event event(Map<String, AttributeValue> item) {
    Map<String, String> facts = new HashMap<>();
    item.get("facts").m().forEach((attribute, value) -> facts.put(attribute, value.s()));
    return new Event(
        item.get(ProfileItems.SORT).s().substring(SORT_PREFIX.length()),
        EventType.valueOf(item.get("type").s()),
        ProfileItems.instant(item.get("time")),
        facts,
        Optional.ofNullable(item.get("product")).map(AttributeValue::s),
        Double.parseDouble(item.get("weight").n()));
  }
}
