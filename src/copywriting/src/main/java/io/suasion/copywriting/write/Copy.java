package io.suasion.copywriting.write;

import io.suasion.copywriting.Interest;
import io.suasion.copywriting.Variant;
import io.suasion.copywriting.check.Reason;
import java.util.List;
import java.util.Map;

/**
 * What a copywriter hands in.
 *
 * @param variants the best first
 * @param used the interests that shaped the plan
 * @param degraded one sentence for each thing that could not be done as asked
 * @param rejected how many drafts of a model were rejected, by reason; a draft may count for
 *     several
 */
public record Copy(
    List<Variant> variants,
    List<Interest> used,
    List<String> degraded,
    Map<Reason, Integer> rejected) {

  public Copy {
    variants = List.copyOf(variants);
    used = List.copyOf(used);
    degraded = List.copyOf(degraded);
    rejected = Map.copyOf(rejected);
  }
}
