package io.suasion.web.client;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.suasion.web.json.LenientJson;
import jakarta.ws.rs.ext.ContextResolver;

/** Lets a client read answers of a newer function too. */
public class LenientMapper implements ContextResolver<ObjectMapper> {
  private final ObjectMapper json;

  /** Makes the mapper once. */
  public LenientMapper(ObjectMapper strict) {
    json = LenientJson.of(strict);
  }

  @Override
  public ObjectMapper getContext(Class<?> type) {
    return json;
  }
}
