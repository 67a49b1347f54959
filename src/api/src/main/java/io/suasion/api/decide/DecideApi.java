package io.suasion.api.decide;

import io.smallrye.mutiny.Uni;
import io.suasion.api.constraint.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Chooses a variant and learns from what followed. */
@Path("/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public interface DecideApi {

  @POST
  @Path("/decisions")
  @Operation(summary = "Chooses a variant with a known propensity and records the decision")
  Uni<DecisionAnswer> decide(@NotNull @Valid DecisionRequest request);

  @POST
  @Path("/decisions/{id}/activation")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "The variant was really shown: the decision counts from now on")
  @APIResponse(responseCode = "204", description = "Recorded")
  Uni<Void> activate(@PathParam("id") @NotBlank @PlainText @Size(max = 100) String id);

  @POST
  @Path("/decisions/{id}/outcomes")
  @Operation(summary = "Records what followed")
  @APIResponse(responseCode = "204", description = "Recorded")
  Uni<Void> outcome(
      @PathParam("id") @NotBlank @PlainText @Size(max = 100) String id,
      @NotNull @Valid OutcomeRequest outcome);

  @GET
  @Path("/experiments/{id}")
  @Operation(summary = "How the variants of an experiment do")
  Uni<ExperimentAnswer> experiment(
      @PathParam("id") @NotBlank @PlainText @Size(max = 100) String id);
}
