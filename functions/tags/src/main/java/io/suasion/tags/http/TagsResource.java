package io.suasion.tags.http;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.suasion.api.tags.ProfileTags;
import io.suasion.api.tags.Recommendation;
import io.suasion.api.tags.RecommendationRequest;
import io.suasion.api.tags.TagsApi;
import io.suasion.tags.reader.TagLookup;
import java.util.Optional;

/** The routes of {@link TagsApi}. */
@Blocking
class TagsResource implements TagsApi {
  private final TagLookup lookup;

  TagsResource(TagLookup lookup) {
    this.lookup = lookup;
  }

  @Override
  public Uni<ProfileTags> tags(String id, int limit, String category, boolean explain) {
    return Uni.createFrom()
        .item(() -> lookup.tags(id, limit, Optional.ofNullable(category), explain));
  }

  @Override
  public Uni<Recommendation> recommend(String id, RecommendationRequest request) {
    return Uni.createFrom().item(() -> lookup.recommend(id, request));
  }
}
