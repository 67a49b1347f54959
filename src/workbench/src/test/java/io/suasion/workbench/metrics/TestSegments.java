package io.suasion.workbench.metrics;

import java.util.Arrays;
import java.util.List;

/** Segments whose words are what white space parts. */
final class TestSegments {

  private TestSegments() {}

  static TokenizedSegment segment(String output, String... references) {
    return new TokenizedSegment(
        words(output), Arrays.stream(references).map(TestSegments::words).toList());
  }

  static List<String> words(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split(" "));
  }
}
