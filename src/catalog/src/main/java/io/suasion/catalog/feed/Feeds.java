package io.suasion.catalog.feed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads files of products in any of the known forms; the first bytes tell which. A file of any size
 * is read once, in a fixed amount of memory. Thread-safe.
 */
public final class Feeds {

  /** The number of bytes at the start of a file that show its form. */
  static final int HEAD = 1 << 15;

  private Feeds() {}

  /** Hears the form of a feed before its products. */
  public interface FormatListener extends FeedListener {

    /** The form that the file has. */
    void format(FeedFormat format);
  }

  /**
   * Reads a feed, gzip'ed or not. Lines that are broken are told and left out, the rest goes on.
   *
   * @throws FeedException if it is no feed, or not in UTF-8
   */
  public static void read(InputStream stream, FormatListener listener) throws IOException {
    FeedText decoded = new FeedText(FeedBytes.plain(stream));
    BufferedReader text = new BufferedReader(decoded, HEAD);
    String head = head(text);
    if (head.isBlank()) {
      throw new FeedException("The feed is empty: export it again.");
    }
    FeedFormat format = Detection.format(head);
    listener.format(format);
    Detection.reader(format).read(text, listener);
    decoded.end().ifPresent(listener::broken);
  }

  private static String head(BufferedReader text) throws IOException {
    text.mark(HEAD);
    char[] head = new char[HEAD];
    int length = 0;
    int read = 0;
    while (read >= 0 && length < HEAD) {
      read = text.read(head, length, HEAD - length);
      length += Math.max(read, 0);
    }
    text.reset();
    return new String(head, 0, length);
  }
}
