package io.suasion.api.problem;

import io.smallrye.mutiny.Uni;
import io.suasion.api.Personalization;
import io.suasion.api.ProfileTags;
import io.suasion.api.Recommendation;
import io.suasion.api.RecommendationRequest;
import io.suasion.api.TagsApi;
import jakarta.validation.constraints.NotEmpty;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

/** Has parameters of a path and a query, and one answer that breaks its own constraint. */
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
}
