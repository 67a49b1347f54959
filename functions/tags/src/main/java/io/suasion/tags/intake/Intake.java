package io.suasion.tags.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.suasion.tags.intake.JsonText.Body;
import io.suasion.web.problem.ProblemException;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** Tells by headers and body in which form a request is, and reads it. */
public final class Intake {
  static final String CONTENT_TYPE = "content-type";

  private static final String CLOUD_EVENTS = "application/cloudevents";
  private static final String JSON = "application/json";
  private static final String FORMATS =
      "Send JSON with 'Content-Type: application/json', application/cloudevents+json or"
          + " application/cloudevents-batch+json.";
  private static final String FORMS =
      "is none of {\"events\": [...]}, one event with an id and a profile, {\"batch\": [...]} of"
          + " Segment, one call of Segment";

  private final ItemReader items;
  private final OwnForm own;
  private final SegmentForm segment = new SegmentForm();
  private final CloudEventForm cloudEvents;

  public Intake(ObjectMapper json) {
    items = new ItemReader(json);
    own = new OwnForm(json);
    cloudEvents = new CloudEventForm(json);
  }

  /**
   * What the request says, item by item.
   *
   * @param headers by their names in lower case
   * @throws ProblemException where the request as a whole is wrong
   */
  public List<Message> read(Map<String, String> headers, byte[] body) {
    String type = mediaType(headers);
    // The longer name comes first, because the shorter one is its beginning.
    if (type.startsWith(CLOUD_EVENTS + "-batch")) {
      require(type, CLOUD_EVENTS + "-batch+json");
      return all(JsonText.list(text(body)), cloudEvents);
    }
    if (type.startsWith(CLOUD_EVENTS)) {
      require(type, CLOUD_EVENTS + "+json");
      return all(List.of(object(body)), cloudEvents);
    }
    if (CloudEventForm.isBinary(headers)) {
      require(type.isEmpty() ? JSON : type, JSON);
      return List.of(binary(headers, body));
    }
    require(type, JSON);
    return read(JsonText.object(text(body)));
  }

  private List<Message> read(Body body) {
    if (body.list() == null) {
      return List.of(items.read(body.items().get(0), this::single));
    }
    if (body.items().isEmpty()) {
      throw ProblemException.invalid("/" + body.list(), "must not be empty");
    }
    if (body.list().equals("batch")) {
      return all(body.items(), segment);
    }
    if (!body.besides().isEmpty()) {
      String name = new TreeSet<>(body.besides()).first();
      throw ProblemException.invalid("/" + name, "there is no such field beside events");
    }
    return all(body.items(), own);
  }

  private Message single(ObjectNode item) throws JsonProcessingException {
    if (item.has("profile")) {
      return own.message(item);
    }
    if (SegmentForm.is(item)) {
      return segment.message(item);
    }
    if (item.has("id")) {
      return own.message(item);
    }
    throw ProblemException.invalid("", FORMS);
  }

  private Message binary(Map<String, String> headers, byte[] body) {
    if (body.length > 0) {
      object(body);
    }
    return ItemReader.tooLong(body.length).orElseGet(() -> cloudEvents.message(headers, body));
  }

  private List<Message> all(List<String> texts, ItemReader.Form form) {
    return texts.stream().map(text -> items.read(text, form)).toList();
  }

  private static String object(byte[] body) {
    String text = text(body);
    JsonText.object(text);
    return text;
  }

  private static String text(byte[] body) {
    try {
      return JsonText.of(body);
    } catch (CharacterCodingException e) {
      throw ProblemException.invalid("", "must be JSON in UTF-8");
    }
  }

  private static String mediaType(Map<String, String> headers) {
    String type = headers.getOrDefault(CONTENT_TYPE, "");
    return type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  private static void require(String type, String wanted) {
    if (!type.equals(wanted)) {
      throw ProblemException.unsupported(FORMATS);
    }
  }
}
