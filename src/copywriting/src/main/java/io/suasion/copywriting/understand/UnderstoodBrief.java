package io.suasion.copywriting.understand;

import io.suasion.catalog.Ignored;
import io.suasion.catalog.UnderstoodProduct;
import io.suasion.catalog.Warning;
import io.suasion.copywriting.Brief;
import java.util.List;

/**
 * A brief that can be written from.
 *
 * @param ignored what of product and offer is no copy, each with its reason
 * @param warnings what their shop should look at
 */
public record UnderstoodBrief(
    Brief brief, UnderstoodProduct product, List<Ignored> ignored, List<Warning> warnings) {

  public UnderstoodBrief {
    ignored = List.copyOf(ignored);
    warnings = List.copyOf(warnings);
  }
}
