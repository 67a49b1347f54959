package io.suasion.api.deliveries;

import io.smallrye.mutiny.Uni;
import io.suasion.api.constraint.PlainText;
import io.suasion.api.privacy.ErasureRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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

  @POST
  @Path("/attempts")
  @Consumes(MediaType.WILDCARD)
  @Operation(
      operationId = "attemptDeliveries",
      summary = "Attempts what is due, as much as one request has time for")
  Uni<DeliveriesAttempted> attempt();

  @POST
  @Path("/{id}/attempts")
  @Consumes(MediaType.WILDCARD)
  @Operation(
      operationId = "attemptDelivery",
      summary = "Attempts a delivery if it is due, and tells how far it has come")
  Uni<DeliveryAttempted> attempt(@PathParam("id") @NotBlank @PlainText @Size(max = 200) String id);
}
