package io.suasion.copywriting.model;

import io.suasion.copywriting.domain.Domain;
import java.util.List;

/** Writes drafts from facts. Implementations are thread-safe. */
public interface CopyModel {

  /** The domains whose facts this model was trained to tell. */
  List<Domain> domains();

  /**
   * Writes drafts for one task, the most probable first; the same task gives the same drafts.
   *
   * @throws IllegalArgumentException if the domain or a fact is not the model's
   */
  List<Draft> write(WritingTask task);
}
