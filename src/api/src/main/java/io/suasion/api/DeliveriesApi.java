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

/** Copy on its way to who asked for it. */
@Path("/v1/deliveries")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public interface DeliveriesApi {

  @POST
  @Path("/erasures")
  @Operation(
      operationId = "eraseDeliveries",
      summary = "Ends what is still to be delivered for a reader, and deletes it")
  Uni<DeliveriesErased> erase(@NotNull @Valid ErasureRequest request);
}
