package io.suasion.api.tokenize;

import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Cuts text up, and puts it together. */
@Path("/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public interface TokenizeApi {

  @POST
  @Path("/tokenize")
  @Operation(summary = "Cuts texts into sentences, words, keywords, subwords and facts")
  Uni<TokenizeAnswer> tokenize(@NotNull @Valid TokenizeRequest request);

  @POST
  @Path("/detokenize")
  @Operation(summary = "Puts subwords together again")
  Uni<DetokenizeAnswer> detokenize(@NotNull @Valid DetokenizeRequest request);
}
