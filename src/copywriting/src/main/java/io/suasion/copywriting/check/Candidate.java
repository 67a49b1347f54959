package io.suasion.copywriting.check;

import io.suasion.copywriting.align.Alignment;
import io.suasion.copywriting.model.Draft;
import java.util.EnumSet;
import java.util.Set;

/**
 * A draft that was checked.
 *
 * @param reasons why it cannot be used as it is; empty if it can
 */
public record Candidate(Draft draft, Alignment alignment, Set<RejectionReason> reasons) {

  public Candidate {
    reasons = Set.copyOf(reasons);
  }

  /** This draft, rejected for one reason more. */
  public Candidate with(RejectionReason reason) {
    Set<RejectionReason> all = EnumSet.of(reason);
    all.addAll(reasons);
    return new Candidate(draft, alignment, all);
  }

  /** Whether the draft tells all facts and nothing else. */
  public boolean isFaithful() {
    return reasons.isEmpty();
  }

  /** Whether the only fault of the draft is that facts are missing, which can be told besides. */
  public boolean canBeMended() {
    return reasons.equals(Set.of(RejectionReason.MISSING));
  }
}
