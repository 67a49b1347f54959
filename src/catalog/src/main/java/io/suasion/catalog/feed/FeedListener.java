package io.suasion.catalog.feed;

/** Hears what a feed holds, in its order. */
public interface FeedListener {

  /** A product, its variants joined. */
  void product(FeedProduct product);

  /** A line that could not be read, and was left out. */
  void broken(FeedNote note);

  /** Something that was read, and may not be what the shop meant. */
  void warning(FeedNote note);
}
