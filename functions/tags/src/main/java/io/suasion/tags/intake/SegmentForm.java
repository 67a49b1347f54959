package io.suasion.tags.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.suasion.tags.intake.Message.Described;
import io.suasion.tags.intake.Message.Forgotten;
import io.suasion.tags.intake.Message.Merged;
import io.suasion.tags.intake.Message.Refused;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Calls of Segment's specification, which other senders speak too.
 *
 * <p>The reader is {@code userId}, else {@code anonymousId}. Both in one call merge nothing: a
 * device that two people use would merge them for ever, so only {@code alias} does.
 */
final class SegmentForm implements ItemReader.Form {
  private static final Set<String> CALLS =
      Set.of("track", "page", "screen", "identify", "group", "alias", "delete");

  private final SegmentEvents events = new SegmentEvents();

  /** Whether the item is meant to be such a call. */
  static boolean is(ObjectNode item) {
    return item.has("messageId") || item.has("userId") || item.has("anonymousId");
  }

  @Override
  public Message message(ObjectNode call) {
    String id = ItemReader.id(call, "messageId");
    String type = ItemReader.text(call, "type");
    if (type == null || !CALLS.contains(type)) {
      return new Refused(id, "type: must be one of " + CALLS.stream().sorted().toList());
    }
    String reader = reader(call);
    if (reader == null) {
      return new Refused(id, "userId: must be there as a text or a number, or an anonymousId");
    }
    try {
      return message(type, id, reader, call);
    } catch (DateTimeException | ArithmeticException e) {
      return new Refused(
          id, "timestamp: times must look like \"2026-05-31T23:59:00Z\" and be near ours");
    }
  }

  private Message message(String type, String id, String reader, ObjectNode call) {
    return switch (type) {
      case "alias" -> merged(id, call);
      case "delete" -> new Forgotten(id, reader);
      case "identify", "group" -> described(id, reader, call);
      default ->
          id == null
              ? new Refused(null, "messageId: must be there, so that the event counts once")
              : events.message(new SegmentEvents.Call(type, id, reader, time(call), call));
    };
  }

  private static String reader(ObjectNode call) {
    String user = ItemReader.id(call, "userId");
    String anonymous = ItemReader.id(call, "anonymousId");
    return user == null || (user.isBlank() && anonymous != null) ? anonymous : user;
  }

  private static Message merged(String id, ObjectNode call) {
    String from = ItemReader.id(call, "previousId");
    String to = ItemReader.id(call, "userId");
    return from == null || to == null
        ? new Refused(id, "previousId: an alias must have it and a userId")
        : new Merged(id, from, to);
  }

  private static Message described(String id, String reader, ObjectNode call) {
    Map<String, String> traits = new HashMap<>();
    List<String> leftOut = new ArrayList<>();
    for (Map.Entry<String, JsonNode> trait : call.path("traits").properties()) {
      if (trait.getValue().isValueNode() && !trait.getValue().isNull()) {
        traits.put(trait.getKey(), PlainNumber.text(trait.getValue()));
      } else {
        leftOut.add(trait.getKey());
      }
    }
    return new Described(id, reader, time(call), traits, leftOut);
  }

  /**
   * The time of the call by our clock, where the sender's can be corrected; null if it is not told.
   */
  private static Instant time(ObjectNode call) {
    Instant received = instant(call, "receivedAt");
    Instant sent = instant(call, "sentAt");
    Instant original = instant(call, "originalTimestamp");
    return received == null || sent == null || original == null
        ? instant(call, "timestamp")
        : received.minus(Duration.between(original, sent));
  }

  private static Instant instant(ObjectNode call, String field) {
    String time = ItemReader.text(call, field);
    return time == null ? null : Instant.parse(time);
  }
}
