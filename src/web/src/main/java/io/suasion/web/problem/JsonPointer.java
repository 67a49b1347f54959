package io.suasion.web.problem;

import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Writes places as JSON pointers (RFC 6901) with the names of the wire. */
final class JsonPointer {
  private static final int LONGEST_NAME = 100;
  private static final Pattern WORD_START = Pattern.compile("(?<=[a-z0-9])[A-Z]");
  private static final Pattern NOT_PLAIN = Pattern.compile("[\\p{Cc}\\p{Cs}]");

  private JsonPointer() {}

  static String of(List<JsonMappingException.Reference> path) {
    StringBuilder pointer = new StringBuilder();
    for (JsonMappingException.Reference step : path) {
      append(pointer, step.getFieldName() == null ? "" + step.getIndex() : step.getFieldName());
    }
    return pointer.toString();
  }

  /** The place within the body: the part before the body's own properties is left out. */
  static String of(Path path) {
    StringBuilder pointer = new StringBuilder();
    for (Path.Node node : path) {
      if (node.isInIterable()) {
        append(pointer, node.getKey() == null ? "" + node.getIndex() : "" + node.getKey());
      }
      if (node.getKind() == ElementKind.PROPERTY) {
        append(pointer, snakeCase(node.getName()));
      }
    }
    return pointer.toString();
  }

  private static void append(StringBuilder pointer, String name) {
    pointer.append('/').append(readable(name).replace("~", "~0").replace("/", "~1"));
  }

  private static String snakeCase(String name) {
    return WORD_START
        .matcher(name)
        .replaceAll(capital -> "_" + capital.group().toLowerCase(Locale.ROOT));
  }

  /** What a caller sent, cut short; characters that JSON cannot carry are replaced. */
  static String readable(String text) {
    String plain = NOT_PLAIN.matcher(text).replaceAll("\uFFFD");
    int length = plain.codePointCount(0, plain.length());
    return length <= LONGEST_NAME
        ? plain
        : plain.substring(0, plain.offsetByCodePoints(0, LONGEST_NAME)) + "…";
  }
}
