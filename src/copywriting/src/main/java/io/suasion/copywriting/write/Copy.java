package io.suasion.copywriting.write;

import io.suasion.copywriting.Variant;
import io.suasion.copywriting.WeightedTag;
import java.util.List;

/**
 * The result of a copywriter.
 *
 * @param variants the best first
 * @param used the tags that shaped the plan
 * @param degraded one sentence for each thing that could not be done as asked
 * @param drafts what was found wrong with the model's drafts
 */
public record Copy(
    List<Variant> variants, List<WeightedTag> used, List<String> degraded, DraftReport drafts) {

  public Copy {
    variants = List.copyOf(variants);
    used = List.copyOf(used);
    degraded = List.copyOf(degraded);
  }
}
