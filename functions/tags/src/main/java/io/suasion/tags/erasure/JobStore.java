package io.suasion.tags.erasure;

import java.util.List;
import java.util.Optional;

/** Remembers erasures. Calls block; implementations are thread safe. */
interface JobStore {

  void add(Job job);

  /** Returns false, and changes nothing, where the job is not as it was before any more. */
  boolean replace(Job before, Job after);

  Optional<Job> find(String id);

  /** Those that are not done. */
  List<Job> running();
}
