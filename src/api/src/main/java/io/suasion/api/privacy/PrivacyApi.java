package io.suasion.api.privacy;

import io.smallrye.mutiny.Uni;
import io.suasion.api.constraint.PlainText;
import io.suasion.api.constraint.ReaderInPath;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.ResponseStatus;

/** What readers decide about their data, and what is theirs to have or to have deleted. */
@Path("/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public interface PrivacyApi {

  @PUT
  @Path("/profiles/{id}/consents/{purpose}")
  @Operation(summary = "Records what a reader decided; the latest decision holds")
  @APIResponse(responseCode = "204", description = "Recorded")
  Uni<Void> consent(
      @PathParam("id") @ReaderInPath String id,
      @PathParam("purpose") ConsentPurpose purpose,
      @NotNull @Valid Consent consent);

  @GET
  @Path("/profiles/{id}/consents")
  @Operation(summary = "What a reader decided")
  Uni<Consents> consents(@PathParam("id") @ReaderInPath String id);

  @GET
  @Path("/profiles/{id}/export")
  @Operation(summary = "All that is remembered of a reader")
  Uni<ProfileExport> export(@PathParam("id") @ReaderInPath String id);

  @GET
  @Path("/profiles/{id}/export")
  @Produces("text/csv")
  @Operation(summary = "The events that are remembered of a reader, as a table")
  Uni<String> exportTable(@PathParam("id") @ReaderInPath String id);

  @POST
  @Path("/erasures")
  @ResponseStatus(202)
  @Operation(summary = "Forgets a reader for ever")
  @APIResponse(responseCode = "202", description = "From now on nothing of the reader is used")
  Uni<Erasure> erase(@NotNull @Valid ErasureRequest request);

  @GET
  @Path("/erasures/{id}")
  @Operation(summary = "How far an erasure has come")
  Uni<Erasure> erasure(@PathParam("id") @NotBlank @PlainText @Size(max = 100) String id);

  @POST
  @Path("/erasures/attempts")
  @Consumes(MediaType.WILDCARD)
  @Operation(
      operationId = "attemptErasures",
      summary = "Goes on with the erasures that are not done, as far as one request has time")
  Uni<ErasuresAttempted> attemptErasures();

  @POST
  @Path("/suppressions")
  @Operation(summary = "From now on remembers nothing of these readers")
  @APIResponse(responseCode = "204", description = "Recorded")
  Uni<Void> suppress(@NotNull @Valid SuppressionRequest request);

  @DELETE
  @Path("/suppressions/{id}")
  @Operation(summary = "The reader may be remembered again")
  @APIResponse(responseCode = "204", description = "Recorded")
  Uni<Void> unsuppress(@PathParam("id") @ReaderInPath String id);
}
