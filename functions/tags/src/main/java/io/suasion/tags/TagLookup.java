package io.suasion.tags;

import io.suasion.api.EventType;
import io.suasion.api.Personalization;
import io.suasion.api.ProfileTags;
import io.suasion.api.TagName;
import io.suasion.api.TagSource;
import io.suasion.api.TagWhy;
import io.suasion.audience.InterestModel;
import io.suasion.audience.Interests;
import io.suasion.audience.Profile;
import io.suasion.audience.Profiles;
import io.suasion.audience.Pseudonyms;
import io.suasion.audience.Purpose;
import io.suasion.audience.Tag;
import io.suasion.audience.TagWeigher;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a reader cares about now. */
final class TagLookup {
  private static final ProfileTags NOTHING =
      new ProfileTags(Personalization.NONE, List.of(), List.of(), List.of());

  private final Profiles profiles;
  private final InterestModel model;
  private final TagWeigher weigher;
  private final Pseudonyms pseudonyms;
  private final InstantSource clock;
  private final boolean personalizationAssumed;

  TagLookup(
      Profiles profiles,
      InterestModel model,
      TagWeigher weigher,
      Pseudonyms pseudonyms,
      InstantSource clock,
      boolean personalizationAssumed) {
    this.profiles = profiles;
    this.model = model;
    this.weigher = weigher;
    this.pseudonyms = pseudonyms;
    this.clock = clock;
    this.personalizationAssumed = personalizationAssumed;
  }

  ProfileTags tags(String id, int limit, Optional<String> category, boolean explain) {
    Profile profile = profiles.read(pseudonyms.reader(id));
    if (!profile.allows(Purpose.PERSONALIZATION, personalizationAssumed)) {
      return NOTHING;
    }
    Interests now = model.at(profile.interests(), clock.instant());
    return new ProfileTags(
        Personalization.TAGS,
        weigher.tags(now, category).stream().limit(limit).map(tag -> answer(tag, explain)).toList(),
        weigher.disliked(now, category).stream().map(TagLookup::answer).toList(),
        List.of());
  }

  private static io.suasion.api.Tag answer(Tag tag, boolean explain) {
    return new io.suasion.api.Tag(
        tag.name().attribute(),
        tag.name().value(),
        tag.weight(),
        tag.lastSeen(),
        tag.events(),
        TagSource.valueOf(tag.source().name()),
        explain && tag.why() != null ? answer(tag.why()) : null);
  }

  private static TagWhy answer(Tag.Why why) {
    Map<EventType, Long> counts = new EnumMap<>(EventType.class);
    why.counts().forEach((type, count) -> counts.put(EventType.valueOf(type.name()), count));
    return new TagWhy(why.strength(), why.readerShare(), why.commonShare(), counts);
  }

  private static TagName answer(io.suasion.audience.TagName name) {
    return new TagName(name.attribute(), name.value());
  }
}
