package io.suasion.campaign;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;

/**
 * The headers of Standard Webhooks, which many senders still call by the older names of Svix.
 *
 * @param id null where it is missing, as the others
 */
record HookHeaders(String id, String timestamp, String signature) {
  private static final List<String> NAMES = List.of("id", "timestamp", "signature");

  /** Those of Svix only where none of the standard's is there. */
  static HookHeaders of(HttpHeaders headers) {
    boolean standard = NAMES.stream().anyMatch(name -> value(headers, "webhook-" + name) != null);
    String prefix = standard ? "webhook-" : "svix-";
    return new HookHeaders(
        value(headers, prefix + "id"),
        value(headers, prefix + "timestamp"),
        value(headers, prefix + "signature"));
  }

  /** A signature has a comma in it, and on AWS Lambda each comma makes two headers of one. */
  private static String value(HttpHeaders headers, String name) {
    List<String> values = headers.getRequestHeader(name);
    return values == null || values.isEmpty() ? null : String.join(",", values);
  }
}
