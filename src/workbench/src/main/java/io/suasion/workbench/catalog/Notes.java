package io.suasion.workbench.catalog;

import io.suasion.catalog.feed.FeedNote;
import java.util.ArrayList;
import java.util.List;

/** Counts notes, and keeps the first of them. */
final class Notes {

  private static final int KEPT = 20;

  private final List<FeedNote> first = new ArrayList<>();
  private long count;

  void add(FeedNote note) {
    count++;
    if (first.size() < KEPT) {
      first.add(note);
    }
  }

  long count() {
    return count;
  }

  List<FeedNote> first() {
    return first;
  }
}
