package io.suasion.campaign.client;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.rest.client.reactive.jackson.ClientObjectMapper;
import io.suasion.api.GenerateApi;
import io.suasion.api.client.ApiKeyHeader;
import io.suasion.api.client.LenientJson;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The function generate. */
@Path("/v1/generate")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RegisterProvider(ApiKeyHeader.class)
@RegisterProvider(Refusals.class)
@RegisterRestClient(configKey = "generate")
public interface GenerateClient extends GenerateApi {

  /** Reads answers of a newer version too. */
  @ClientObjectMapper
  static ObjectMapper json(ObjectMapper strict) {
    return LenientJson.of(strict);
  }
}
