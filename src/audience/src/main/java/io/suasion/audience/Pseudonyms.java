package io.suasion.audience;

import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;

/**
 * Names for readers and their events that nobody can turn back without the secret (HMAC-SHA256, RFC
 * 2104): 43 characters of URL-safe Base64.
 *
 * <p>The secret rotates: profiles are named by the newest, and found again under former ones.
 * Events and suppressed readers are named by the oldest, so that they are known again over a
 * rotation. Immutable, thread safe.
 */
public final class Pseudonyms {
  private static final int SHORTEST_SECRET = 16;
  private static final String HASHED = "sha256:";
  private static final Pattern HASH = Pattern.compile(HASHED + "[0-9a-f]{64}");

  private final List<String> keys;

  /** One or more secrets of 16 characters or more, the newest first. */
  public Pseudonyms(List<String> secrets) {
    for (String secret : secrets) {
      if (secret.length() < SHORTEST_SECRET) {
        throw new IllegalArgumentException(
            "The secret for pseudonyms needs "
                + SHORTEST_SECRET
                + " characters or more, for instance from: openssl rand -base64 32");
      }
    }
    keys = List.copyOf(secrets);
  }

  /**
   * The id in a form that may be passed on and written into addresses: {@code sha256:} and 64
   * hexadecimal digits. An id that has this form already stays as it is, so both name the same
   * reader.
   */
  public static String hashed(String id) {
    return HASH.matcher(id).matches() ? id : HASHED + DigestUtils.sha256Hex(id);
  }

  /** The names of the reader with this id, hashed or not. */
  public Reader reader(String id) {
    String hashed = hashed(id);
    List<String> profiles = keys.stream().map(key -> hmac(key, "profile:" + hashed)).toList();
    return new Reader(
        profiles.get(0),
        profiles.subList(1, profiles.size()),
        hmac(oldest(), "suppressed:" + hashed));
  }

  public String ofEvent(String id) {
    return hmac(oldest(), "event:" + id);
  }

  private String oldest() {
    return keys.get(keys.size() - 1);
  }

  private static String hmac(String key, String text) {
    byte[] code = new HmacUtils(HmacAlgorithms.HMAC_SHA_256, key).hmac(text);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(code);
  }
}
