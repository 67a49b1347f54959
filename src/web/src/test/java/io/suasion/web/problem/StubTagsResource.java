package io.suasion.web.problem;

import io.smallrye.mutiny.Uni;
import io.suasion.api.tags.Personalization;
import io.suasion.api.tags.ProfileTags;
import io.suasion.api.tags.Recommendation;
import io.suasion.api.tags.RecommendationRequest;
import io.suasion.api.tags.TagsApi;
import jakarta.validation.constraints.NotEmpty;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;

/** Has parameters of a path and a query, and answers that are none of a function's own. */
public class StubTagsResource implements TagsApi {

  @Override
  public Uni<ProfileTags> tags(String id, int limit, String category, boolean explain) {
    return Uni.createFrom()
        .item(new ProfileTags(Personalization.TAGS, List.of(), List.of(), List.of()));
  }

  @Override
  public Uni<Recommendation> recommend(String id, RecommendationRequest request) {
    return Uni.createFrom().item(new Recommendation(Personalization.TAGS, List.of(), List.of()));
  }

  /** Breaks its own constraint. */
  @GET
  @Path("/broken")
  @NotEmpty
  public List<String> broken() {
    return List.of();
  }

  /** Is refused as JAX-RS or Quarkus would refuse it. */
  @GET
  @Path("/refusals/{status}")
  public String refuse(@PathParam("status") int status) {
    throw new WebApplicationException(status);
  }

  /** Leads elsewhere. */
  @GET
  @Path("/redirections")
  public String redirect() {
    throw new RedirectionException(Response.Status.TEMPORARY_REDIRECT, URI.create("/v1/elsewhere"));
  }
}
