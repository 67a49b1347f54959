package io.suasion.audience;

/**
 * The readers who must stay forgotten, by names that do not tell who they are ({@link
 * Reader#suppression()}). Calls block; implementations are thread safe.
 */
public interface SuppressionList {

  boolean contains(String name);

  /** From now on nothing of this reader is remembered. */
  void add(String name);

  /** The reader may be remembered again. */
  void remove(String name);
}
