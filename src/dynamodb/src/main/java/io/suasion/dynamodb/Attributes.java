package io.suasion.dynamodb;

import java.time.Instant;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Makes and reads the values of items. */
public final class Attributes {
  private Attributes() {}

  /** A whole number. */
  public static AttributeValue whole(long number) {
    return AttributeValue.fromN(Long.toString(number));
  }

  /** Seconds since 1970, as the database wants to know when an item expires. */
  public static AttributeValue seconds(Instant time) {
    return whole(time.getEpochSecond());
  }

  /** Puts the text, unless it is null. */
  public static void putText(Map<String, AttributeValue> item, String name, String text) {
    if (text != null) {
      item.put(name, AttributeValue.fromS(text));
    }
  }

  /** The text, or null where the item has none. */
  public static String text(Map<String, AttributeValue> item, String name) {
    AttributeValue value = item.get(name);
    return value == null ? null : value.s();
  }
}
