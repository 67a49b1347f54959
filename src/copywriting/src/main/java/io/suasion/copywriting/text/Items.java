package io.suasion.copywriting.text;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The items of a list as people write it in a value: {@code Sand, Navy; Olive}. */
public final class Items {

  private static final Pattern SEPARATOR = Pattern.compile("\\s*[,;|、，；]\\s*");

  private Items() {}

  /** The items in their order; a value without a separator is the only one. */
  public static Stream<String> of(String value) {
    return SEPARATOR.splitAsStream(value);
  }
}
