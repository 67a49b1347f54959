package io.suasion.audience;

import io.suasion.audience.segment.Segments;
import io.suasion.audience.taste.Recency;
import io.suasion.audience.taste.Taste;
import io.suasion.audience.taste.WeightedTag;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All tags of a reader: stated and observed ones, those inferred from what goes with the reader's
 * products, and of a reader of whom no tag is known, what is assumed of the segment or of all.
 * Immutable, thread safe.
 */
public final class ReaderTags {
  private static final double HALF_AN_INTEREST = 3;

  /** More would be guesses upon guesses. */
  private static final int MOST_GUESSED = 10;

  private static final Comparator<Tag> STATED_AND_STRONGEST_FIRST =
      Comparator.comparing((Tag tag) -> tag.source() != TagSource.STATED)
          .thenComparing(Comparator.comparingDouble(Tag::weight).reversed())
          .thenComparing(Tag::name);

  private final InterestModel model;
  private final TagWeigher weigher;
  private final Taste taste;
  private final Segments segments;

  public ReaderTags(InterestModel model, Taste taste, Segments segments) {
    this.model = model;
    this.weigher = new TagWeigher(taste);
    this.taste = taste;
    this.segments = segments;
  }

  /** What holds of a reader at that time; of one category only, if given. */
  public Known at(Profile profile, Instant now, Optional<String> category) {
    Interests interests = model.at(profile.interests(), now);
    Map<TagName, Tag> tags = new LinkedHashMap<>();
    weigher.tags(interests, category).forEach(tag -> tags.put(tag.name(), tag));
    List<String> groups = segments.of(tags.values(), traits(profile));
    List<TagName> disliked = weigher.disliked(interests, category);
    boolean stranger = tags.isEmpty();
    addAll(tags, inferred(interests), TagSource.INFERRED);
    if (stranger) {
      groups.forEach(group -> addAll(tags, taste.priors(group), TagSource.SEGMENT));
      addAll(tags, taste.priors(), TagSource.GLOBAL);
    }
    tags.keySet().removeAll(disliked);
    return new Known(
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
    double evidence = strength / (strength + HALF_AN_INTEREST);
    return taste.inferred(Recency.weights(interests.likedProducts()), MOST_GUESSED).stream()
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

  /**
   * What is known of a reader at some time.
   *
   * @param interests decayed to that time
   * @param tags what was stated first, then the strongest
   */
  public record Known(
      Interests interests, List<Tag> tags, List<TagName> disliked, List<String> segments) {
    public Known {
      tags = List.copyOf(tags);
    }
  }
}
