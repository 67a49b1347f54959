package io.suasion.tags.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.suasion.api.problem.Problem;
import io.suasion.tags.intake.Message.Refused;
import io.suasion.web.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads one item, so that a fault in it is told of that item alone. */
final class ItemReader {
  private static final int MOST_BYTES = 32 << 10;

  private final ObjectMapper json;

  /** The mapper must refuse what nobody can have meant, such as names given twice. */
  ItemReader(ObjectMapper json) {
    this.json = json;
  }

  interface Form {
    Message message(ObjectNode item) throws JsonProcessingException;
  }

  /** Reads an item in a form. */
  Message read(String item, Form form) {
    Optional<Message> tooLong = tooLong(item.getBytes(StandardCharsets.UTF_8).length);
    if (tooLong.isPresent()) {
      return tooLong.get();
    }
    try {
      JsonNode node = json.readTree(item);
      return node instanceof ObjectNode object
          ? read(object, form)
          : new Refused(null, "must be an object");
    } catch (JsonProcessingException e) {
      return new Refused(null, e.getOriginalMessage());
    }
  }

  /** The refusal of an item of so many bytes, if it has too many. */
  static Optional<Message> tooLong(int bytes) {
    return bytes <= MOST_BYTES
        ? Optional.empty()
        : Optional.of(
            new Refused(null, "has " + bytes + " bytes; an event may have at most " + MOST_BYTES));
  }

  private static Message read(ObjectNode item, Form form) {
    try {
      return form.message(item);
    } catch (JsonProcessingException e) {
      return new Refused(id(item, "id"), sentence("", e));
    }
  }

  /** The text of a field, null if it has none. */
  static String text(JsonNode node, String field) {
    JsonNode value = node.get(field);
    return value == null || !value.isTextual() ? null : value.textValue();
  }

  /** The text of a field that names something, which many senders write as a number. */
  static String id(JsonNode node, String field) {
    JsonNode value = node.get(field);
    return value != null && value.isNumber() ? PlainNumber.text(value) : text(node, field);
  }

  /** Says what is wrong and where, below a place as a JSON pointer or a name. */
  static String sentence(String place, JsonProcessingException e) {
    Problem problem = ProblemException.unreadable(e).problem();
    if (problem.errors().isEmpty()) {
      return e.getOriginalMessage();
    }
    return problem.errors().stream()
        .map(error -> at(place + error.pointer()) + error.detail())
        .collect(Collectors.joining("; "));
  }

  private static String at(String place) {
    return place.isEmpty() ? "" : place + ": ";
  }
}
