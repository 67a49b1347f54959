package io.suasion.copywriting.persuade;

import io.suasion.copywriting.Fact;
import io.suasion.copywriting.Principle;
import io.suasion.copywriting.bank.Motive;
import io.suasion.copywriting.text.Passage;
import java.util.Optional;
import java.util.Set;

/**
 * The one idea of a variant: its opening and the motive of the reader that it addresses.
 *
 * @param fact that it rests on; empty where it rests on the offer or on the kind of product
 * @param headline as it stands at the top
 * @param pull how strongly it is likely to pull, comparable within one brief
 */
record Lever(
    Principle principle, Set<Motive> motives, Optional<Fact> fact, Passage headline, double pull) {

  Lever {
    motives = Set.copyOf(motives);
  }

  Lever pulling(double other) {
    return new Lever(principle, motives, fact, headline, other);
  }
}
