package io.suasion.copywriting.account;

import io.suasion.copywriting.Fact;
import java.util.Optional;

/**
 * The meaning of a complete sequence of words.
 *
 * @param fact that they tell, whose value fills their gap; empty of words that tell none
 * @param verb that has to stand before an earlier item of the same list; empty of whole phrases
 * @param carries whether they name the attribute rather than only hold its value
 */
record Ending(AccountedBy by, Optional<Fact> fact, String verb, boolean carries) {

  static Ending of(AccountedBy by, Fact fact) {
    return new Ending(by, Optional.of(fact), "", true);
  }

  static Ending of(AccountedBy by) {
    return new Ending(by, Optional.empty(), "", true);
  }
}
