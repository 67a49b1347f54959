package io.suasion.web.client;

import io.suasion.api.tokenize.TokenizeApi;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The function tokenize. */
@Path("/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RegisterProvider(ApiKeyHeader.class)
@RegisterProvider(LenientMapper.class)
@RegisterRestClient(configKey = "tokenize")
public interface TokenizeClient extends TokenizeApi {}
