package io.suasion.copywriting;

import java.util.List;

/**
 * Copy that passed every check.
 *
 * @param headline empty where the channel shows none
 * @param principle the lever that its phrases pull
 * @param evidence for each fact told, where; in the order of the parts and their text
 * @param missing facts of the brief that the text does not tell
 * @param score in 0..1, comparable within one answer
 */
public record Variant(
    String headline,
    String body,
    String callToAction,
    Principle principle,
    List<Evidence> evidence,
    List<Fact> missing,
    double score) {

  public Variant {
    evidence = List.copyOf(evidence);
    missing = List.copyOf(missing);
  }
}
