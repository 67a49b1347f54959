package io.suasion.tags.erasure;

import io.suasion.api.Erasure;
import io.suasion.api.ErasureState;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * A reader to be forgotten.
 *
 * @param reader the hash of the reader's id; null once the job is done
 * @param deleted how many items were deleted, by what they are
 * @param detail what it waits for, or null
 */
record Job(
    String id,
    ErasureState state,
    Instant requestedAt,
    String reader,
    Map<String, Integer> deleted,
    String detail) {

  Job {
    deleted = Map.copyOf(deleted);
  }

  static Job of(String id, String reader, Instant now) {
    return new Job(id, ErasureState.RUNNING, now, reader, Map.of(), null);
  }

  /** Runs at the same time delete the same items, so that their counts are no sum. */
  Job after(String what, int count) {
    Map<String, Integer> counts = new TreeMap<>(deleted);
    counts.merge(what, count, Math::max);
    return new Job(id, state, requestedAt, reader, counts, detail);
  }

  /** What is done waits for nothing. */
  Job waitingFor(String what) {
    return state == ErasureState.DONE
        ? this
        : new Job(id, state, requestedAt, reader, deleted, what);
  }

  Job done() {
    return new Job(id, ErasureState.DONE, requestedAt, null, deleted, null);
  }

  Erasure answer() {
    return new Erasure(id, state, requestedAt, new TreeMap<>(deleted), detail);
  }
}
