package io.suasion.copywriting.write;

import io.suasion.copywriting.align.SlotError;
import io.suasion.copywriting.check.Candidate;
import io.suasion.copywriting.check.RejectionReason;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The faults that were found in a model's drafts.
 *
 * @param drafts how many were checked
 * @param rejected how many of them were rejected, by reason; a draft may count for several
 * @param slotErrors in all drafts, by kind
 */
public record DraftReport(
    int drafts, Map<RejectionReason, Integer> rejected, Map<SlotError, Integer> slotErrors) {

  /** The report where no model wrote. */
  static final DraftReport NONE = new DraftReport(0, Map.of(), Map.of());

  public DraftReport {
    rejected = Map.copyOf(rejected);
    slotErrors = Map.copyOf(slotErrors);
  }

  static DraftReport of(List<Candidate> candidates) {
    Map<RejectionReason, Integer> rejected = new EnumMap<>(RejectionReason.class);
    Map<SlotError, Integer> errors = new EnumMap<>(SlotError.class);
    for (Candidate candidate : candidates) {
      candidate.reasons().forEach(reason -> rejected.merge(reason, 1, Integer::sum));
      candidate
          .alignment()
          .errorsByKind()
          .forEach((kind, count) -> errors.merge(kind, count, Integer::sum));
    }
    return new DraftReport(candidates.size(), rejected, errors);
  }
}
