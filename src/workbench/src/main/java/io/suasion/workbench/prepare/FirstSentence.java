package io.suasion.workbench.prepare;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a reference after its first sentence: a shorter text about fewer facts. */
final class FirstSentence {

  private static final Pattern END = Pattern.compile("[.!]\\s+(?=\\p{Lu})");

  private FirstSentence() {}

  /** The first sentence; empty if there is no other. */
  static Optional<Reference> of(Cleaned cleaned, Reference reference) {
    Matcher end = END.matcher(cleaned.text());
    return end.find()
        ? Optional.of(
            new Reference(
                reference.set(), reference.meaning(), cleaned.text().substring(0, end.start() + 1)))
        : Optional.empty();
  }
}
