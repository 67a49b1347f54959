package io.suasion.audience;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Names for readers and their events that nobody can turn back without the secret (HMAC-SHA256, RFC
 * 2104): 43 characters of URL-safe Base64.
 *
 * <p>The secret rotates: profiles are named by the newest, and found again under former ones.
 * Events and suppressed readers are named by the oldest, so that they are known again over a
 * rotation. Immutable, thread safe.
 */
public final class Pseudonyms {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int SHORTEST_SECRET = 16;
  private static final String HASHED = "sha256:";
  private static final Pattern HASH = Pattern.compile(HASHED + "[0-9a-f]{64}");

  private final List<SecretKeySpec> keys;

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
    keys =
        secrets.stream()
            .map(secret -> new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM))
            .toList();
  }

  /**
   * The id as it may be passed on and written into addresses: {@code sha256:} and 64 hexadecimal
   * digits. An id that has this form already stays as it is, so both name the same reader.
   */
  public static String hashed(String id) {
    return HASH.matcher(id).matches() ? id : HASHED + sha256(id);
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

  private SecretKeySpec oldest() {
    return keys.get(keys.size() - 1);
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform must support SHA-256.", e);
    }
  }

  private static String hmac(SecretKeySpec key, String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      byte[] code = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(code);
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("Every Java platform must support " + ALGORITHM + ".", e);
    }
  }
}
