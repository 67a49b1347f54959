package io.suasion.batch.handler;

import java.util.List;

/**
 * What became of a batch of readers.
 *
 * @param written how many readers have copy that was written and kept
 * @param failed the readers without copy
 */
public record ReadersDone(int written, List<Failed> failed) {

  /**
   * A reader without copy.
   *
   * @param profile null where the item has none
   * @param problem what to change, or to run it again
   */
  public record Failed(String profile, String problem) {}
}
