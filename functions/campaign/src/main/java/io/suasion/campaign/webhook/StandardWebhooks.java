package io.suasion.campaign.webhook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;

/**
 * Signs and verifies messages as Standard Webhooks 1.0.0 says: HMAC-SHA256 over {@code
 * id.timestamp.body}. Several secrets serve while one replaces another. Thread-safe.
 */
public final class StandardWebhooks {
  private static final String VERSION = "v1,";
  private static final String SECRET_PREFIX = "whsec_";
  private static final int SHORTEST_SECRET = 16;
  private static final Pattern ID = Pattern.compile("[!-~&&[^.]]{1,200}");
  private static final Pattern SECONDS = Pattern.compile("[0-9]{1,11}");

  private final List<byte[]> keys;
  private final Duration tolerance;
  private final InstantSource clock;

  /**
   * Knows these secrets.
   *
   * @param secrets base64, with or without {@code whsec_}; the current one first
   * @param tolerance how far a timestamp may be from now, in both directions
   */
  public StandardWebhooks(List<String> secrets, Duration tolerance, InstantSource clock) {
    this.keys = secrets.stream().map(StandardWebhooks::key).toList();
    this.tolerance = tolerance;
    this.clock = clock;
  }

  /** The value of {@code webhook-signature}: one signature for each secret. */
  public String sign(String id, Instant time, byte[] body) {
    String timestamp = Long.toString(time.getEpochSecond());
    return keys.stream()
        .map(key -> VERSION + encode(mac(key, id, timestamp, body)))
        .collect(Collectors.joining(" "));
  }

  /**
   * Checks a message by its headers and the very bytes that came.
   *
   * @throws InvalidSignatureException with what is wrong, for the sender
   */
  public void verify(String id, String timestamp, String signatures, byte[] body)
      throws InvalidSignatureException {
    if (id == null || timestamp == null || signatures == null) {
      throw new InvalidSignatureException(
          "Send the headers webhook-id, webhook-timestamp and webhook-signature (or the same with"
              + " svix- instead of webhook-).");
    }
    if (!ID.matcher(id).matches()) {
      throw new InvalidSignatureException(
          "webhook-id must be 1 to 200 printable ASCII characters without a full stop.");
    }
    checkTime(timestamp);
    if (!matches(id, timestamp, signatures, body)) {
      throw new InvalidSignatureException(
          "No signature in webhook-signature fits: sign the bytes that are sent, with the secret.");
    }
  }

  private void checkTime(String timestamp) throws InvalidSignatureException {
    if (!SECONDS.matcher(timestamp).matches()) {
      throw new InvalidSignatureException(
          "webhook-timestamp must be whole seconds since 1970, not milliseconds nor a date.");
    }
    Instant time = Instant.ofEpochSecond(Long.parseLong(timestamp));
    Duration age = Duration.between(time, clock.instant().truncatedTo(ChronoUnit.SECONDS));
    if (age.abs().compareTo(tolerance) > 0) {
      throw new InvalidSignatureException(
          "webhook-timestamp is too far %s: give each attempt the time of its own."
              .formatted(age.isNegative() ? "in the future" : "in the past"));
    }
  }

  /** Compares every signature with every key, so that the time of the answer tells nothing. */
  private boolean matches(String id, String timestamp, String signatures, byte[] body) {
    List<byte[]> sent = signatures(signatures);
    boolean matches = false;
    for (byte[] key : keys) {
      byte[] expected = mac(key, id, timestamp, body);
      for (byte[] each : sent) {
        matches |= MessageDigest.isEqual(expected, each);
      }
    }
    return matches;
  }

  /** Skips signatures of other versions and signatures that are no Base64. */
  private static List<byte[]> signatures(String header) {
    return Arrays.stream(header.split(" ", -1))
        .filter(signature -> signature.startsWith(VERSION))
        .map(signature -> decode(signature.substring(VERSION.length())))
        .flatMap(Optional::stream)
        .toList();
  }

  private static byte[] key(String secret) {
    String plain = secret.strip();
    String base64 =
        plain.startsWith(SECRET_PREFIX) ? plain.substring(SECRET_PREFIX.length()) : plain;
    byte[] key = decode(base64).orElse(new byte[0]);
    if (key.length < SHORTEST_SECRET) {
      throw new IllegalArgumentException(
          "A secret of webhooks is whsec_ and the base64 of 24 to 64 random bytes.");
    }
    return key;
  }

  private static Optional<byte[]> decode(String base64) {
    try {
      return Optional.of(Base64.getDecoder().decode(base64));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String encode(byte[] signature) {
    return Base64.getEncoder().encodeToString(signature);
  }

  private static byte[] mac(byte[] key, String id, String timestamp, byte[] body) {
    Mac mac = HmacUtils.getInitializedMac(HmacAlgorithms.HMAC_SHA_256, key);
    mac.update((id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
    return mac.doFinal(body);
  }
}
