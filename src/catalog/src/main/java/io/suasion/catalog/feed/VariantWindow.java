package io.suasion.catalog.feed;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The products whose variants may still follow: the latest thousand, or fewer large ones. They
 * leave in the order in which they came.
 */
final class VariantWindow {

  private static final int MOST_PRODUCTS = 1000;
  private static final long MOST_CHARACTERS = 1 << 22;
  private static final int LONGEST_NAME = 1000;
  private static final int MOST_REMEMBERED = 100_000;

  private final FeedListener listener;
  private final Deque<VariantGroup> open = new ArrayDeque<>();
  private final Map<String, VariantGroup> byKey = new HashMap<>();
  private final Set<Integer> left = Collections.newSetFromMap(new Remembered());
  private long characters;

  VariantWindow(FeedListener listener) {
    this.listener = listener;
  }

  /** Adds a product of its own, or a variant of an earlier product with the same key. */
  void add(String key, Variant variant) {
    VariantGroup group = byKey.get(key);
    if (key.isEmpty() || group == null) {
      warnIfLate(key, variant);
      begin(key, key.isEmpty() ? List.of() : List.of(key), variant);
    } else {
      join(group, variant);
    }
  }

  /**
   * Begins a product whose variants name it by any of these keys. If it has variants, this is its
   * id.
   */
  void begin(String id, List<String> keys, Variant first) {
    VariantGroup group = new VariantGroup(id, keys, first);
    keys.forEach(key -> byKey.put(key, group));
    open.addLast(group);
    characters += first.size();
    while (open.size() > MOST_PRODUCTS || (characters > MOST_CHARACTERS && open.size() > 1)) {
      leave();
    }
  }

  /** The product that has this key, if its variants may still come. */
  Optional<VariantGroup> find(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  void join(VariantGroup group, Variant variant) {
    long before = group.size();
    group.add(variant);
    characters += group.size() - before;
  }

  void broken(long line, String detail) {
    listener.broken(new FeedNote(line, detail));
  }

  /** Hands out all products that are left. */
  void close() {
    while (!open.isEmpty()) {
      leave();
    }
  }

  private void leave() {
    VariantGroup group = open.removeFirst();
    characters -= group.size();
    group.keys().forEach(key -> byKey.remove(key, group));
    group.keys().forEach(key -> left.add(key.hashCode()));
    if (group.name().isBlank()) {
      listener.broken(
          new FeedNote(group.line(), "The product has no name: give it one, or take it out."));
      return;
    }
    if (group.name().length() > LONGEST_NAME) {
      listener.broken(
          new FeedNote(
              group.line(),
              String.format(
                  Locale.ROOT,
                  "The product's name is longer than %,d characters: shorten it.",
                  LONGEST_NAME)));
      return;
    }
    listener.product(group.product());
  }

  private void warnIfLate(String key, Variant variant) {
    if (!key.isEmpty() && left.contains(key.hashCode())) {
      listener.warning(
          new FeedNote(
              variant.line(),
              "The variants of \"%s\" are far apart, so that they became two products: sort the feed by it."
                  .formatted(key)));
    }
  }

  /** Keeps the latest entries and forgets older ones. */
  private static final class Remembered extends LinkedHashMap<Integer, Boolean> {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<Integer, Boolean> eldest) {
      return size() > MOST_REMEMBERED;
    }
  }
}
