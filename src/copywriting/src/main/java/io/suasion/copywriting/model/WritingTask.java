package io.suasion.copywriting.model;

import io.suasion.copywriting.Fact;
import io.suasion.copywriting.domain.Domain;
import java.util.List;

/**
 * A task for a model that writes.
 *
 * @param facts the domain's own attributes; closed values in their canonical form
 * @param planned whether the facts are to be told in the given order; else the model chooses
 * @param beams hypotheses that beam search keeps, 0 for none
 * @param samples drafts drawn at random besides, for diversity
 * @param seed of everything random in the draw
 */
public record WritingTask(
    Domain domain, List<Fact> facts, boolean planned, int beams, int samples, long seed) {

  public WritingTask {
    facts = List.copyOf(facts);
  }
}
