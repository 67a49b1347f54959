package io.suasion.copywriting.persuade;

import io.suasion.copywriting.Brief;
import java.util.List;
import java.util.Optional;

/**
 * The content of a body.
 *
 * @param prose facts for sentences, those of the first sentence first
 * @param plain facts that are told without anything around them: allergens, warnings
 * @param opening a sentence before the first one
 * @param after what follows the clause that tells its fact
 */
record Story(
    Brief brief,
    List<Ways> prose,
    List<Ways> plain,
    Optional<Woven> opening,
    Optional<Woven> after) {

  Story {
    prose = List.copyOf(prose);
    plain = List.copyOf(plain);
  }
}
