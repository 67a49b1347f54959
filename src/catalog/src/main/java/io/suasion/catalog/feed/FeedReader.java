package io.suasion.catalog.feed;

import java.io.IOException;
import java.io.Reader;

/** Reads one form of feed. No more than a few products are in memory. */
interface FeedReader {

  /**
   * Reads all of it.
   *
   * @throws FeedException if it cannot be read at all
   */
  void read(Reader text, FeedListener listener) throws IOException;
}
