package io.suasion.api.tags;

import java.util.List;
import java.util.Objects;

/**
 * What a reader cares about.
 *
 * @param personalization {@code none} where the reader does not consent to it; then all lists are
 *     empty
 * @param tags what was stated first, then the strongest
 * @param disliked what the reader does not want to hear of
 * @param segments the named groups that the reader belongs to
 */
public record ProfileTags(
    Personalization personalization,
    List<Tag> tags,
    List<TagName> disliked,
    List<String> segments) {

  /** A list that an older or newer function leaves out is empty. */
  public ProfileTags {
    tags = Objects.requireNonNullElse(tags, List.of());
    disliked = Objects.requireNonNullElse(disliked, List.of());
    segments = Objects.requireNonNullElse(segments, List.of());
  }
}
