package io.suasion.audience;

import java.util.Comparator;

/** What an interest is in: a value of an attribute. */
public record TagName(String attribute, String value) implements Comparable<TagName> {
  private static final Comparator<TagName> ORDER =
      Comparator.comparing(TagName::attribute).thenComparing(TagName::value);

  @Override
  public int compareTo(TagName other) {
    return ORDER.compare(this, other);
  }
}
