package io.suasion.batch.client;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.rest.client.reactive.jackson.ClientObjectMapper;
import io.suasion.api.CopyApi;
import io.suasion.api.client.ApiKeyHeader;
import io.suasion.api.client.LenientJson;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The function campaign, which writes copy. */
@Path("/v1/copy")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RegisterProvider(ApiKeyHeader.class)
@RegisterRestClient(configKey = "campaign")
public interface CopyClient extends CopyApi {

  /** Reads answers of a newer version too. */
  @ClientObjectMapper
  static ObjectMapper json(ObjectMapper strict) {
    return LenientJson.of(strict);
  }
}
