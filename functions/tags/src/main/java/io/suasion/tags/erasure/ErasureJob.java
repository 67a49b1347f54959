package io.suasion.tags.erasure;

import io.suasion.api.privacy.Erasure;
import io.suasion.api.privacy.ErasureState;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * A reader to be forgotten.
 *
 * @param reader the hash of the reader's id; null once the job is done
 * @param deleted how many items were deleted, by kind of item
 * @param detail what the job waits for, or null
 */
public record ErasureJob(
    String id,
    ErasureState state,
    Instant requestedAt,
    String reader,
    Map<String, Integer> deleted,
    String detail) {

  public ErasureJob {
    deleted = Map.copyOf(deleted);
  }

  public static ErasureJob of(String id, String reader, Instant now) {
    return new ErasureJob(id, ErasureState.RUNNING, now, reader, Map.of(), null);
  }

  /**
   * Keeps the larger count: runs at the same time delete the same items, so their counts do not add
   * up.
   */
  public ErasureJob after(String what, int count) {
    Map<String, Integer> counts = new TreeMap<>(deleted);
    counts.merge(what, count, Math::max);
    return new ErasureJob(id, state, requestedAt, reader, counts, detail);
  }

  /** A job that is done waits for nothing. */
  public ErasureJob waitingFor(String what) {
    return state == ErasureState.DONE
        ? this
        : new ErasureJob(id, state, requestedAt, reader, deleted, what);
  }

  public ErasureJob done() {
    return new ErasureJob(id, ErasureState.DONE, requestedAt, null, deleted, null);
  }

  Erasure answer() {
    return new Erasure(id, state, requestedAt, new TreeMap<>(deleted), detail);
  }
}
