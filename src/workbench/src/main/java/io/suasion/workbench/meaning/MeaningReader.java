package io.suasion.workbench.meaning;

import java.util.Optional;

/** Reads the meaning representations of one data set. Implementations are thread-safe. */
public interface MeaningReader {

  /**
   * Reads one meaning; empty if it is an act that neither describes nor recommends, or if its facts
   * are not of the domain (alternatives, "don't care").
   *
   * @throws IllegalArgumentException if it is not written in this data set's form
   */
  Optional<Meaning> read(String raw);
}
