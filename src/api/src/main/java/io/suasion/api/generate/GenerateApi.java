package io.suasion.api.generate;

import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Writes copy and proves it. */
@Path("/v1/generate")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public interface GenerateApi {

  @POST
  @Operation(summary = "Plans, writes, checks and ranks variants")
  Uni<GenerateAnswer> generate(@NotNull @Valid GenerateRequest request);
}
