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

  Job after(String what, int count) {
    Map<String, Integer> sums = new TreeMap<>(deleted);
    sums.merge(what, count, Integer::sum);
    return new Job(id, state, requestedAt, reader, sums, detail);
  }

  Job waitingFor(String what) {
    return new Job(id, state, requestedAt, reader, deleted, what);
  }

  Job done() {
    return new Job(id, ErasureState.DONE, requestedAt, null, deleted, null);
  }

  Erasure answer() {
    return new Erasure(id, state, requestedAt, new TreeMap<>(deleted), detail);
  }
}
