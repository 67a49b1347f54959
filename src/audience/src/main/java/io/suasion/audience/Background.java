package io.suasion.audience;

/** How common a tag is among all readers: what everybody likes says little about one of them. */
@FunctionalInterface
public interface Background {
  /** Nothing is known of other readers, so that every interest is taken for a rare one. */
  Background UNKNOWN = name -> 0;

  /**
   * The share of the tag in what all readers' events say about its attribute, smoothed: in 0..1,
   * both excluded, but 0 where nothing is known of the attribute.
   */
  double share(TagName name);
}
