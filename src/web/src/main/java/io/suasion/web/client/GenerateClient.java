package io.suasion.web.client;

import io.suasion.api.generate.GenerateApi;
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
@RegisterProvider(LenientMapper.class)
@RegisterProvider(RefusalMapper.class)
@RegisterRestClient(configKey = "generate")
public interface GenerateClient extends GenerateApi {}
