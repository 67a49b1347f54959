package io.suasion.copywriting.model;

import io.suasion.copywriting.Fact;
import io.suasion.copywriting.domain.Domain;
import java.util.List;

/** Writes drafts from facts. Implementations are thread-safe. */
public interface CopyModel {

  /** The domains whose facts this model was trained to tell. */
  List<Domain> domains();

  /** Whether the model can read these facts of one of its domains at once. */
  default boolean fits(Domain domain, List<Fact> facts) {
    return true;
  }

  /**
   * Writes drafts for one task, the most probable first; the same task gives the same drafts.
   *
   * @throws IllegalArgumentException if the domain or a fact is not the model's, or the facts do
   *     not fit
   */
  List<Draft> write(WritingTask task);
}
