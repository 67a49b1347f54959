package io.suasion.catalog.feed;

import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Cuts elements out of markup without reading the rest. Broken markup in one element, or around it,
 * does not touch the others. Declarations of the document are never obeyed.
 */
final class ElementScanner {

  /**
   * An element as it is written.
   *
   * @param line where it begins
   * @param text from its start tag to its end tag
   */
  record Element(long line, String text) {}

  private static final int LONGEST_TAG = 1 << 16;

  private final CharacterSource reader;
  private final Predicate<String> wanted;
  private final FeedListener listener;
  private final StringBuilder text = new StringBuilder();
  private long line = 1;
  private long begun;
  private String name = "";
  private boolean tooLong;

  /**
   * Scans a text for elements.
   *
   * @param wanted tells by its start tag whether an element is one to cut out
   */
  ElementScanner(Reader reader, Predicate<String> wanted, FeedListener listener) {
    this.reader = new CharacterSource(reader);
    this.wanted = wanted;
    this.listener = listener;
  }

  /** The next complete element; empty at the end. */
  Optional<Element> next() throws IOException {
    for (int character = read(); character >= 0; character = read()) {
      if (character != '<') {
        append(character);
      } else if (tag()) {
        return Optional.of(new Element(begun, text.toString()));
      }
    }
    if (!name.isEmpty()) {
      broken("is not closed: the feed ends too early, export or fetch it again.");
      name = "";
    }
    return Optional.empty();
  }

  /** Reads the markup that begins with a {@code <}; returns whether it ends an element. */
  private boolean tag() throws IOException {
    long at = line;
    String tag = tagText();
    if (tag.startsWith("<!--")) {
      return false;
    }
    String local = local(tag);
    if (name.isEmpty()) {
      return wanted.test(tag) && begin(at, tag, local);
    }
    if (local.equals(name) && wanted.test(tag)) {
      broken("is not closed before the next one begins: close it.");
      return begin(at, tag, local);
    }
    append(tag);
    if (!local.equals("/" + name)) {
      return false;
    }
    name = "";
    if (tooLong) {
      broken(
          String.format(Locale.ROOT, "is longer than %,d characters: shorten it.", Lines.LONGEST));
    }
    return !tooLong;
  }

  private boolean begin(long at, String tag, String local) {
    begun = at;
    name = local;
    tooLong = false;
    text.setLength(0);
    append(tag);
    boolean empty = tag.endsWith("/>");
    if (empty) {
      name = "";
    }
    return empty;
  }

  /** A tag, a section of character data, or the beginning of a comment that was read over. */
  private String tagText() throws IOException {
    StringBuilder tag = new StringBuilder("<");
    String end = ">";
    for (int character = read(); character >= 0; character = read()) {
      if (character == '<' && end.equals(">")) {
        // The text before was a less-than sign and no tag.
        append(tag.toString());
        tag.setLength(0);
      }
      tag.append((char) character);
      if (tag.length() == 4 && tag.indexOf("<!--") == 0) {
        skipComment();
        return "<!--";
      }
      if (tag.length() == 9 && tag.indexOf("<![CDATA[") == 0) {
        end = "]]>";
      }
      if (tag.length() > (end.length() == 1 ? LONGEST_TAG : Lines.LONGEST) || ends(tag, end)) {
        break;
      }
    }
    return tag.toString();
  }

  private void skipComment() throws IOException {
    int dashes = 0;
    for (int character = read(); character >= 0; character = read()) {
      if (character == '>' && dashes >= 2) {
        return;
      }
      dashes = character == '-' ? dashes + 1 : 0;
    }
  }

  private static boolean ends(StringBuilder tag, String end) {
    int from = tag.length() - end.length();
    return from > 0 && tag.indexOf(end, from) == from;
  }

  /** The name of a tag without its prefix, an end tag with its stroke. */
  static String local(String tag) {
    int from = tag.startsWith("</") ? 2 : 1;
    int end = from;
    while (end < tag.length() && " \t\r\n/>".indexOf(tag.charAt(end)) < 0) {
      end++;
    }
    String name = tag.substring(from, end);
    return (from == 2 ? "/" : "") + name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
  }

  private void append(int character) {
    if (!name.isEmpty() && !full(1)) {
      text.append((char) character);
    }
  }

  private void append(String tag) {
    if (!name.isEmpty() && !full(tag.length())) {
      text.append(tag);
    }
  }

  private boolean full(int more) {
    tooLong = tooLong || text.length() + more > Lines.LONGEST;
    return tooLong;
  }

  private void broken(String what) {
    listener.broken(new FeedNote(begun, "The <%s> that begins here %s".formatted(shown(), what)));
  }

  private String shown() {
    return name.isEmpty() ? local(text.toString()) : name;
  }

  private int read() throws IOException {
    int character = reader.read();
    if (character == '\n') {
      line++;
    }
    return character;
  }
}
