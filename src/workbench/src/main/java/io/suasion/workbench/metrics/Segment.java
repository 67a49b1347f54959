package io.suasion.workbench.metrics;

import java.util.List;

/** One output and the references that it is compared with, at least one. */
public record Segment(String output, List<String> references) {

  public Segment {
    references = List.copyOf(references);
    if (references.isEmpty()) {
      throw new IllegalArgumentException("An output has no reference: " + output);
    }
  }
}
