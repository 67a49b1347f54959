package io.suasion.audience;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Names for readers and their events that nobody can turn back without the secret (HMAC-SHA256, RFC
 * 2104): 43 characters of URL-safe Base64. Another secret gives other names. Immutable, thread
 * safe.
 */
public final class Pseudonyms {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int SHORTEST_SECRET = 16;

  private final SecretKeySpec key;

  /** The secret must have 16 characters or more. */
  public Pseudonyms(String secret) {
    if (secret.length() < SHORTEST_SECRET) {
      throw new IllegalArgumentException(
          "The secret for pseudonyms needs "
              + SHORTEST_SECRET
              + " characters or more, for instance from: openssl rand -base64 32");
    }
    key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
  }

  public String ofProfile(String id) {
    return hmac("profile:" + id);
  }

  public String ofEvent(String id) {
    return hmac("event:" + id);
  }

  private String hmac(String text) {
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
