package io.suasion.workbench.prepare;

import java.util.Optional;

/** What became of a text: it was either cleaned or refused. */
record Cleaning(Optional<Cleaned> cleaned, Optional<Refusal> refusal) {

  static Cleaning of(Cleaned cleaned) {
    return new Cleaning(Optional.of(cleaned), Optional.empty());
  }

  static Cleaning refused(Refusal refusal) {
    return new Cleaning(Optional.empty(), Optional.of(refusal));
  }
}
