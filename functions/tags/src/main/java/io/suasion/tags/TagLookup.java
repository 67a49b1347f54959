package io.suasion.tags;

import io.suasion.audience.InterestModel;
import io.suasion.audience.Interests;
import io.suasion.audience.ProfileStore;
import io.suasion.audience.Pseudonyms;
import io.suasion.audience.Tag;
import java.time.InstantSource;
import java.util.List;

/** What a reader cares about now. */
final class TagLookup {
  private final ProfileStore store;
  private final InterestModel model;
  private final Pseudonyms pseudonyms;
  private final InstantSource clock;

  TagLookup(ProfileStore store, InterestModel model, Pseudonyms pseudonyms, InstantSource clock) {
    this.store = store;
    this.model = model;
    this.pseudonyms = pseudonyms;
    this.clock = clock;
  }

  List<Tag> strongest(String profileId, int limit) {
    Interests interests = store.interests(pseudonyms.ofProfile(profileId));
    return model.tags(interests, clock.instant(), limit);
  }
}
