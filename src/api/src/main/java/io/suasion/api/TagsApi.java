package io.suasion.api;

import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Takes what readers do and tells what they care about. */
@Path("/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public interface TagsApi {

  @POST
  @Path("/events")
  @Operation(summary = "Records what readers did; each event has a result of its own")
  Uni<EventBatchAnswer> record(@NotNull @Valid EventBatch batch);

  @GET
  @Path("/profiles/{id}/tags")
  @Operation(summary = "A reader's interest tags, the strongest first")
  Uni<ProfileTags> tags(
      @PathParam("id") @NotBlank @PlainText @Size(max = 200) String id,
      @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit);
}
