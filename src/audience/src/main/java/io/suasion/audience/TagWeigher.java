package io.suasion.audience;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns faded interests into tags with weights.
 *
 * <p>What a reader said outright has weight 1, or is no tag if it is a dislike. What events say has
 * a weight below that: <i>s</i> / (<i>s</i> + 3) for a strength of <i>s</i> views, times the share
 * of it that is the reader's own, 1 - 1 / <i>odds ratio</i>. The odds ratio compares the tag's
 * share of the reader's interest in its attribute with its share among all readers; the reader's
 * share is smoothed by three views of what is common (log-odds with an informative prior: Monroe,
 * Colaresi, Quinn: Fightin' Words, Political Analysis 2008). Immutable, thread safe.
 */
public final class TagWeigher {
  /** A smaller weight is what time or rounding left of an interest. */
  private static final double LEAST_WEIGHT = 1e-6;

  private static final Comparator<Tag> SUREST_AND_STRONGEST_FIRST =
      Comparator.comparing(Tag::source)
          .thenComparing(Comparator.comparingDouble(Tag::weight).reversed())
          .thenComparing(Tag::lastSeen, Comparator.reverseOrder())
          .thenComparing(Tag::name);

  private final Background background;

  public TagWeigher(Background background) {
    this.background = background;
  }

  /**
   * The tags that hold, what was stated first, then the strongest; disliked ones are left out.
   *
   * @param interests decayed to the time that is asked about
   * @param category only from things of this category, if given
   */
  public List<Tag> tags(Interests interests, Optional<String> category) {
    Map<TagName, Interest> byName = byName(interests, category);
    Map<String, Double> byAttribute = new HashMap<>();
    byName.forEach(
        (name, interest) ->
            byAttribute.merge(name.attribute(), Math.max(0, interest.strength()), Double::sum));
    return byName.entrySet().stream()
        .map(entry -> tag(entry.getKey(), entry.getValue(), byAttribute))
        .filter(tag -> tag.weight() >= LEAST_WEIGHT)
        .sorted(SUREST_AND_STRONGEST_FIRST)
        .toList();
  }

  /**
   * The tags that the reader dislikes: said outright, or where what events say against them
   * prevails.
   */
  public List<TagName> disliked(Interests interests, Optional<String> category) {
    return byName(interests, category).entrySet().stream()
        .filter(entry -> isDisliked(entry.getValue()))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  private static Map<TagName, Interest> byName(Interests interests, Optional<String> category) {
    Map<TagName, Interest> byName = new HashMap<>();
    interests
        .tags()
        .forEach(
            (key, interest) -> {
              if (category.isEmpty() || category.get().equals(key.category())) {
                byName.merge(key.name(), interest, Interest::and);
              }
            });
    return byName;
  }

  private Tag tag(TagName name, Interest interest, Map<String, Double> byAttribute) {
    double strength = Math.max(0, interest.strength());
    double common = background.share(name);
    // Adds as many views of what is common as make half an interest.
    double own =
        (strength + Interest.HALF_AN_INTEREST * common)
            / (byAttribute.get(name.attribute()) + Interest.HALF_AN_INTEREST);
    Tag.Why why = new Tag.Why(interest.strength(), own, common, interest.counts());
    return new Tag(
        name,
        weight(interest, strength, own, common),
        interest.lastSeen(),
        interest.events(),
        interest.statement().isPresent() ? TagSource.STATED : TagSource.OBSERVED,
        why);
  }

  private static double weight(Interest interest, double strength, double own, double common) {
    if (isDisliked(interest)) {
      return 0;
    }
    if (interest.statement().isPresent()) {
      return 1;
    }
    if (strength == 0) {
      return 0;
    }
    double ownPart = Math.max(0, 1 - odds(common) / odds(own));
    return Interest.weight(strength) * ownPart;
  }

  private static double odds(double share) {
    return share / (1 - share);
  }

  private static boolean isDisliked(Interest interest) {
    return interest
        .statement()
        .map(statement -> !statement.liked())
        .orElse(interest.strength() < 0);
  }
}
