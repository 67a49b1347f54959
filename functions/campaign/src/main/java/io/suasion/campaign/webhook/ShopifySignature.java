package io.suasion.campaign.webhook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;

/**
 * Verifies {@code X-Shopify-Hmac-Sha256}: the Base64 of the HMAC-SHA256 of the raw body with the
 * client secret of the app. Neither the topic nor a time is signed. Thread-safe.
 */
public final class ShopifySignature {
  private static final int SHORTEST_SECRET = 16;

  private final List<String> keys;

  /** Knows these secrets, of 16 characters or more each; without any, nobody is known. */
  public ShopifySignature(List<String> secrets) {
    this.keys = secrets.stream().map(ShopifySignature::key).toList();
  }

  /**
   * Checks the very bytes that came.
   *
   * @param signature as sent, or null
   * @throws InvalidSignatureException with what is wrong, for the sender
   */
  public void verify(String signature, byte[] body) throws InvalidSignatureException {
    if (keys.isEmpty()) {
      throw new InvalidSignatureException(
          "No secret is configured, so no sender can be known: set"
              + " suasion.campaign.hooks.shopify-secret.");
    }
    if (signature == null || !matches(signature.getBytes(StandardCharsets.UTF_8), body)) {
      throw new InvalidSignatureException(
          "X-Shopify-Hmac-Sha256 does not fit: sign the bytes that are sent, with the secret.");
    }
  }

  /** Compares with every key, so that the time of the answer tells nothing. */
  private boolean matches(byte[] signature, byte[] body) {
    boolean matches = false;
    for (String key : keys) {
      byte[] expected = Base64.getEncoder().encode(mac(key, body));
      matches |= MessageDigest.isEqual(expected, signature);
    }
    return matches;
  }

  private static String key(String secret) {
    String plain = secret.strip();
    if (plain.length() < SHORTEST_SECRET) {
      throw new IllegalArgumentException(
          "The client secret that Shopify shows for the app has 16 characters or more.");
    }
    return plain;
  }

  private static byte[] mac(String key, byte[] body) {
    return new HmacUtils(HmacAlgorithms.HMAC_SHA_256, key).hmac(body);
  }
}
