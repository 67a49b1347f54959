package io.suasion.api;

import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Cuts text up. */
@Path("/v1/tokenize")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public interface TokenizeApi {

  @POST
  @Operation(summary = "Cuts a text into sentences, words and keywords")
  Uni<TokenizeAnswer> tokenize(@NotNull @Valid TokenizeRequest request);
}
