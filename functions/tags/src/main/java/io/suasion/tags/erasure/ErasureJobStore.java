package io.suasion.tags.erasure;

import java.util.List;
import java.util.Optional;

/** Remembers erasures. Calls block; implementations are thread safe. */
public interface ErasureJobStore {

  void add(ErasureJob job);

  /**
   * Replaces a job. Returns false, and changes nothing, where the job is not as it was before any
   * more.
   */
  boolean replace(ErasureJob before, ErasureJob after);

  Optional<ErasureJob> find(String id);

  /** The jobs that are not done. */
  List<ErasureJob> running();
}
