package io.suasion.catalog.feed;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Tells by its first bytes what a file is, before anybody takes it for text. */
final class FeedBytes {

  private static final int HEAD = 512;
  private static final int[] GZIP = {0x1F, 0x8B};
  private static final int[] ZIP = {'P', 'K', 3, 4};
  private static final int[] OLD_EXCEL = {0xD0, 0xCF, 0x11, 0xE0};
  private static final int[] UTF_16_BIG = {0xFE, 0xFF};
  private static final int[] UTF_16_LITTLE = {0xFF, 0xFE};

  private FeedBytes() {}

  /** The bytes of the text, unpacked if they are gzip'ed. */
  static InputStream plain(InputStream stream) throws IOException {
    BufferedInputStream bytes = new BufferedInputStream(stream, 1 << 16);
    byte[] head = head(bytes);
    if (begins(head, GZIP)) {
      BufferedInputStream unzipped = new BufferedInputStream(gunzipped(bytes), 1 << 16);
      check(head(unzipped));
      return unzipped;
    }
    check(head);
    return bytes;
  }

  private static InputStream gunzipped(InputStream bytes) throws IOException {
    try {
      return new GZIPInputStream(bytes, 1 << 16);
    } catch (ZipException | java.io.EOFException broken) {
      throw new FeedException("The feed is gzip'ed, and broken: export or fetch it again.");
    }
  }

  private static byte[] head(BufferedInputStream bytes) throws IOException {
    bytes.mark(HEAD);
    try {
      return bytes.readNBytes(HEAD);
    } catch (ZipException | java.io.EOFException broken) {
      return new byte[0];
    } finally {
      bytes.reset();
    }
  }

  private static void check(byte[] head) {
    if (begins(head, ZIP) || begins(head, OLD_EXCEL)) {
      throw new FeedException(
          "The feed is a workbook or an archive: save it as CSV in UTF-8, or unpack it.");
    }
    if (begins(head, UTF_16_BIG) || begins(head, UTF_16_LITTLE) || hasNull(head)) {
      throw new FeedException(
          "Line 1 of the feed is in UTF-16, or no text: save the file as UTF-8 and try again.");
    }
  }

  /**
   * Whether the bytes hold a null character. Text has none; English in UTF-16 has one for each
   * letter.
   */
  private static boolean hasNull(byte[] head) {
    for (byte unit : head) {
      if (unit == 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean begins(byte[] head, int[] mark) {
    if (head.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((head[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
