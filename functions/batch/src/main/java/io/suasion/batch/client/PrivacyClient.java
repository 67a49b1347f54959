package io.suasion.batch.client;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.rest.client.reactive.jackson.ClientObjectMapper;
import io.suasion.api.PrivacyApi;
import io.suasion.api.client.ApiKeyHeader;
import io.suasion.api.client.LenientJson;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The function tags, which forgets readers. */
@Path("/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RegisterProvider(ApiKeyHeader.class)
@RegisterRestClient(configKey = "tags")
public interface PrivacyClient extends PrivacyApi {

  /** Reads answers of a newer version too. */
  @ClientObjectMapper
  static ObjectMapper json(ObjectMapper strict) {
    return LenientJson.of(strict);
  }
}
