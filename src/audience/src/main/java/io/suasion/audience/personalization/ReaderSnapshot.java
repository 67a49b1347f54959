package io.suasion.audience.personalization;

import io.suasion.audience.Interests;
import io.suasion.audience.Tag;
import io.suasion.audience.TagName;
import java.util.List;

/**
 * What is known of a reader at some time.
 *
 * @param interests decayed to that time
 * @param tags what was stated first, then the strongest
 */
public record ReaderSnapshot(
    Interests interests, List<Tag> tags, List<TagName> disliked, List<String> segments) {
  public ReaderSnapshot {
    tags = List.copyOf(tags);
  }
}
