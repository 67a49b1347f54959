package io.suasion.api.copy;

import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The whole journey from a brief to the variant to show. */
@Path("/v1/copy")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public interface CopyApi {

  @POST
  @Operation(summary = "Writes copy for a reader and chooses the variant to show")
  Uni<CopyAnswer> copy(
      @HeaderParam("Idempotency-Key")
          @Parameter(
              description =
                  "a quoted text of the caller's own; for 24 hours the same key gets the same answer",
              example = "\"9f2c1e\"")
          @Size(max = 200)
          String idempotencyKey,
      @NotNull @Valid CopyRequest request);
}
