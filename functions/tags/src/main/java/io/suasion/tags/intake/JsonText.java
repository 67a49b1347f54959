package io.suasion.tags.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.suasion.web.problem.ProblemException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Cuts a body of JSON into the texts of its items, without building trees: a body may be long, and
 * an item that is too long need not be understood. A body that is no JSON is refused as a whole.
 */
final class JsonText {
  static final int MOST_ITEMS = 500;

  private static final Set<String> LISTS = Set.of("events", "batch");
  private static final String NO_ITEM = "null";

  // Names given twice are the business of whoever reads the item.
  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonText() {}

  /**
   * What a body consists of.
   *
   * @param list the field that lists the items; null where the body is the one item
   * @param besides the other fields of the body, if it has a list
   */
  record Body(String list, Set<String> besides, List<String> items) {}

  /** The text of the bytes, which must be UTF-8. */
  static String of(byte[] body) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
  }

  /** Cuts an object: one item, or one that lists items. */
  static Body object(String text) {
    return reading(text, JsonToken.START_OBJECT, "an object", JsonText::fields);
  }

  static List<String> list(String text) {
    return reading(text, JsonToken.START_ARRAY, "a list", JsonText::items);
  }

  private interface Reading<T> {
    T of(JsonParser parser, String text) throws IOException;
  }

  private static <T> T reading(String text, JsonToken start, String wanted, Reading<T> reading) {
    try (JsonParser parser = FACTORY.createParser(text)) {
      JsonToken first = parser.nextToken();
      if (first != start) {
        throw ProblemException.invalid(
            "", first == null ? "there is no body: send " + wanted : "must be " + wanted);
      }
      T result = reading.of(parser, text);
      if (parser.nextToken() != null) {
        throw ProblemException.invalid("", "must end after " + wanted);
      }
      return result;
    } catch (JsonProcessingException e) {
      throw ProblemException.unreadable(e);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Body fields(JsonParser parser, String text) throws IOException {
    String list = null;
    List<String> items = List.of(text);
    Set<String> besides = new HashSet<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      if (!LISTS.contains(name)) {
        besides.add(name);
        parser.nextToken();
        parser.skipChildren();
      } else if (list == null && parser.nextToken() == JsonToken.START_ARRAY) {
        list = name;
        items = items(parser, text);
      } else {
        throw ProblemException.invalid(
            "/" + name, list == null ? "must be a list" : "is a second list of items");
      }
    }
    return new Body(list, besides, items);
  }

  private static List<String> items(JsonParser parser, String text) throws IOException {
    List<String> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (items.size() == MOST_ITEMS) {
        throw ProblemException.invalid(
            "", "has more than " + MOST_ITEMS + " items; send them in several requests");
      }
      items.add(item(parser, text));
    }
    return items;
  }

  private static String item(JsonParser parser, String text) throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return NO_ITEM;
    }
    int start = (int) parser.currentTokenLocation().getCharOffset();
    parser.skipChildren();
    return text.substring(start, (int) parser.currentLocation().getCharOffset());
  }
}
