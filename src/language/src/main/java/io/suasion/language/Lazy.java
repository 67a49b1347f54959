package io.suasion.language;

import java.util.function.Supplier;

/**
 * A value that is made once, when it is first asked for. Thread-safe: other threads wait while it
 * is made.
 */
final class Lazy<T> {

  private final Supplier<T> maker;
  private volatile T made;

  Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  T get() {
    T known = made;
    return known == null ? make() : known;
  }

  boolean isLoaded() {
    return made != null;
  }

  private synchronized T make() {
    if (made == null) {
      made = maker.get();
    }
    return made;
  }
}
