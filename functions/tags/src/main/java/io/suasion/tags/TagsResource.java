package io.suasion.tags;

import io.smallrye.mutiny.Uni;
import io.suasion.api.ProfileTags;
import io.suasion.api.Recommendation;
import io.suasion.api.RecommendationRequest;
import io.suasion.api.TagsApi;
import java.util.Optional;

/** The routes of {@link TagsApi}. */
public class TagsResource implements TagsApi {
  private final TagLookup lookup;

  TagsResource(TagLookup lookup) {
    this.lookup = lookup;
  }

  @Override
  public Uni<ProfileTags> tags(String id, int limit, String category, boolean explain) {
    return Blocking.answering(() -> lookup.tags(id, limit, Optional.ofNullable(category), explain));
  }

  @Override
  public Uni<Recommendation> recommend(String id, RecommendationRequest request) {
    return Blocking.answering(() -> lookup.recommend(id, request));
  }
}
