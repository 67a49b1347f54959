package io.suasion.batch.copy;

import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The SHA-256 of a reader's id. An id that is such a hash already ({@code sha256:} and 64 digits)
 * is taken as it is.
 *
 * @param digits 64, hexadecimal
 */
record ReaderHash(String digits) {
  private static final String PREFIX = "sha256:";
  private static final Pattern HASHED = Pattern.compile(PREFIX + "[0-9a-f]{64}");
  private static final int DIGITS_OF_128_BITS = 32;

  static ReaderHash of(String profile) {
    boolean hashed = HASHED.matcher(profile).matches();
    return new ReaderHash(
        hashed ? profile.substring(PREFIX.length()) : DigestUtils.sha256Hex(profile));
  }

  String first128Bits() {
    return digits.substring(0, DIGITS_OF_128_BITS);
  }
}
