package io.suasion.workbench.audit;

import io.suasion.copywriting.Variant;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that a reader sees of a variant. */
final class WholeText {

  private WholeText() {}

  /** The parts that there are, a line each. */
  static String of(Variant variant) {
    return Stream.of(variant.headline(), variant.body(), variant.callToAction())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("\n"));
  }
}
