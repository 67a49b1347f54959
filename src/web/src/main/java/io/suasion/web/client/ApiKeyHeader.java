package io.suasion.web.client;

import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Calls the other functions with the first of the keys that all of them know. */
public class ApiKeyHeader implements ClientRequestFilter {
  private final Optional<String> key;

  /** Takes the key from the configuration. */
  public ApiKeyHeader(@ConfigProperty(name = "suasion.api-keys") Optional<List<String>> keys) {
    this.key = keys.flatMap(all -> all.stream().findFirst());
  }

  @Override
  public void filter(ClientRequestContext request) {
    key.ifPresent(
        known -> request.getHeaders().putSingle(HttpHeaders.AUTHORIZATION, "Bearer " + known));
  }
}
