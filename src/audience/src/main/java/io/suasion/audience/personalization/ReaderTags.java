package io.suasion.audience.personalization;

import io.suasion.audience.Interest;
import io.suasion.audience.InterestModel;
import io.suasion.audience.Interests;
import io.suasion.audience.Profile;
import io.suasion.audience.Tag;
import io.suasion.audience.TagName;
import io.suasion.audience.TagSource;
import io.suasion.audience.TagWeigher;
import io.suasion.audience.behaviour.BehaviourModel;
import io.suasion.audience.behaviour.Recency;
import io.suasion.audience.behaviour.WeightedTag;
import io.suasion.audience.segment.Segments;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All tags of a reader: stated and observed ones, and those inferred from what goes with the
 * reader's products. A reader of whom no tag is known has the tags that are assumed of the segment
 * or of all readers. Immutable, thread safe.
 */
public final class ReaderTags {
  /** More tags would be guesses upon guesses. */
  private static final int MOST_GUESSED = 10;

  private static final Comparator<Tag> STATED_AND_STRONGEST_FIRST =
      Comparator.comparing((Tag tag) -> tag.source() != TagSource.STATED)
          .thenComparing(Comparator.comparingDouble(Tag::weight).reversed())
          .thenComparing(Tag::name);

  private final InterestModel model;
  private final TagWeigher weigher;
  private final BehaviourModel behaviour;
  private final Segments segments;

  public ReaderTags(InterestModel model, BehaviourModel behaviour, Segments segments) {
    this.model = model;
    this.weigher = new TagWeigher(behaviour);
    this.behaviour = behaviour;
    this.segments = segments;
  }

  /** The tags and interests of a reader at that time; of one category only, if given. */
  public ReaderSnapshot at(Profile profile, Instant now, Optional<String> category) {
    Interests interests = model.at(profile.interests(), now);
    Map<TagName, Tag> tags = new LinkedHashMap<>();
    weigher.tags(interests, category).forEach(tag -> tags.put(tag.name(), tag));
    List<String> groups = segments.of(tags.values(), traits(profile));
    List<TagName> disliked = weigher.disliked(interests, category);
    boolean stranger = tags.isEmpty();
    addAll(tags, inferred(interests), TagSource.INFERRED);
    if (stranger) {
      groups.forEach(group -> addAll(tags, behaviour.priors(group), TagSource.SEGMENT));
      addAll(tags, behaviour.priors(), TagSource.GLOBAL);
    }
    tags.keySet().removeAll(disliked);
    return new ReaderSnapshot(
        interests,
        tags.values().stream().sorted(STATED_AND_STRONGEST_FIRST).toList(),
        disliked,
        groups);
  }

  private List<WeightedTag> inferred(Interests interests) {
    double strength =
        interests.likedProducts().stream()
            .mapToDouble(product -> interests.products().get(product).strength())
            .sum();
    double evidence = Interest.weight(strength);
    return behaviour.inferred(Recency.weights(interests.likedProducts()), MOST_GUESSED).stream()
        .map(tag -> new WeightedTag(tag.name(), tag.weight() * evidence))
        .toList();
  }

  private static void addAll(
      Map<TagName, Tag> tags, Collection<WeightedTag> guessed, TagSource source) {
    guessed.stream()
        .limit(MOST_GUESSED)
        .forEach(
            tag ->
                tags.putIfAbsent(
                    tag.name(), new Tag(tag.name(), tag.weight(), null, 0, source, null)));
  }

  private static Map<String, String> traits(Profile profile) {
    Map<String, String> traits = new HashMap<>();
    profile.traits().forEach((name, trait) -> traits.put(name, trait.value()));
    return traits;
  }
}
