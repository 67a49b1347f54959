package io.suasion.campaign.http;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;

/**
 * The headers of Standard Webhooks, which many senders still call by the older names of Svix.
 *
 * @param id null where it is missing, like the other two
 */
record HookHeaders(String id, String timestamp, String signature) {
  private static final List<String> NAMES = List.of("id", "timestamp", "signature");

  /** Reads the headers of Svix only where none of the standard's headers is there. */
  static HookHeaders of(HttpHeaders headers) {
    boolean standard =
        NAMES.stream().anyMatch(name -> headers.getHeaderString("webhook-" + name) != null);
    String prefix = standard ? "webhook-" : "svix-";
    return new HookHeaders(
        headers.getHeaderString(prefix + "id"),
        headers.getHeaderString(prefix + "timestamp"),
        headers.getHeaderString(prefix + "signature"));
  }
}
