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

/** Says whether copy is true to a brief, whoever wrote it. */
@Path("/v1/check")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public interface CheckApi {

  @POST
  @Operation(summary = "Accounts for every word of a text by what its brief says")
  Uni<CheckAnswer> check(@NotNull @Valid CheckRequest request);
}
