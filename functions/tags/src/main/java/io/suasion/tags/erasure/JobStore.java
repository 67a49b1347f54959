package io.suasion.tags.erasure;

import java.util.List;
import java.util.Optional;

/** Remembers erasures. Calls block; implementations are thread safe. */
interface JobStore {

  void put(Job job);

  Optional<Job> find(String id);

  /** Those that are not done. */
  List<Job> running();
}
