package io.suasion.workbench.metrics;

import java.util.List;
import java.util.function.Function;

/** A segment cut into tokens. */
record TokenizedSegment(List<String> output, List<List<String>> references) {

  static List<TokenizedSegment> of(
      List<Segment> segments, Function<String, List<String>> tokenizer) {
    return segments.stream()
        .map(
            segment ->
                new TokenizedSegment(
                    tokenizer.apply(segment.output()),
                    segment.references().stream().map(tokenizer).toList()))
        .toList();
  }
}
