package io.suasion.api.tags;

import io.smallrye.mutiny.Uni;
import io.suasion.api.constraint.PlainText;
import io.suasion.api.constraint.ReaderInPath;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Tells what readers care about. */
@Path("/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public interface TagsApi {

  @GET
  @Path("/profiles/{id}/tags")
  @Operation(summary = "A reader's interest tags, the surest and strongest first")
  Uni<ProfileTags> tags(
      @PathParam("id") @ReaderInPath String id,
      @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit,
      @QueryParam("category")
          @Parameter(description = "only what was learned from things of this category")
          @PlainText
          @Size(max = 100)
          String category,
      @QueryParam("explain")
          @DefaultValue("false")
          @Parameter(description = "whether each tag tells how its weight came about")
          boolean explain);

  @POST
  @Path("/profiles/{id}/recommendations")
  @Operation(summary = "Which of some products fit a reader best, with the reader's tags")
  Uni<Recommendation> recommend(
      @PathParam("id") @ReaderInPath String id, @NotNull @Valid RecommendationRequest request);
}
