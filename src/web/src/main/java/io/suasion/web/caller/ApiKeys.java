package io.suasion.web.caller;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;

/** The keys that callers are known by. Thread-safe. */
final class ApiKeys {
  private final List<byte[]> keys;

  ApiKeys(List<String> keys) {
    this.keys = keys.stream().filter(key -> !key.isBlank()).map(ApiKeys::bytes).toList();
  }

  boolean isEmpty() {
    return keys.isEmpty();
  }

  /**
   * Compares with every key, and each in constant time, so that the time of the answer tells
   * nothing.
   */
  boolean contains(String key) {
    boolean found = false;
    for (byte[] each : keys) {
      found |= MessageDigest.isEqual(each, bytes(key));
    }
    return found;
  }

  private static byte[] bytes(String key) {
    return key.strip().getBytes(StandardCharsets.UTF_8);
  }
}
