package io.suasion.tags.erasure;

import java.util.List;
import java.util.Optional;

/** Remembers erasures. Calls block; implementations are thread safe. */
public interface ErasureJobStore {

  void add(ErasureJob job);

  /** Returns false, and changes nothing, where the job is not as it was before any more. */
  boolean replace(ErasureJob before, ErasureJob after);

  Optional<ErasureJob> find(String id);

  /** Those that are not done. */
  List<ErasureJob> running();
}
