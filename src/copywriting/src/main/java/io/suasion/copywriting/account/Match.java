package io.suasion.copywriting.account;

import io.suasion.copywriting.Fact;
import java.util.Optional;
import java.util.Set;

/**
 * Tokens that something accounts for.
 *
 * @param end token after the last one
 * @param by what accounts for them
 * @param bare whether they are a value with nothing beside it
 * @param value where the value in them stands; null if there is none
 * @param carried facts of a domain whose values these words may introduce; empty of all else
 */
record Match(
    int start,
    int end,
    AccountedBy by,
    Optional<Fact> fact,
    boolean bare,
    Place value,
    Set<Fact> carried) {

  /** The place of a value among the tokens. */
  record Place(int start, int end, Fact fact) {}

  private static final double UNACCOUNTED = 100;
  private static final double MISBOUND = 60;
  private static final double BARE = 3;
  private static final double PHRASE = 3;
  private static final double WORD = 1.2;

  Match(int start, int end, AccountedBy by, Optional<Fact> fact) {
    this(start, end, by, fact, false, null);
  }

  Match(int start, int end, AccountedBy by, Optional<Fact> fact, boolean bare, Place value) {
    this(start, end, by, fact, bare, value, Set.of());
  }

  /** A match of words that introduce values of these facts. */
  static Match carrier(int start, int end, Set<Fact> facts) {
    return new Match(
        start, end, AccountedBy.FACT, Optional.of(facts.iterator().next()), false, null, facts);
  }

  /**
   * The cost of a match in a cover. One carrier costs less than many words, and a carried value
   * less than a bare one.
   */
  double cost() {
    return switch (by) {
      case UNACCOUNTED -> UNACCOUNTED;
      case MISBOUND -> MISBOUND;
      case NEUTRAL, GRAMMAR -> WORD;
      case PHRASE -> fact.isEmpty() ? PHRASE : 1;
      default -> bare ? BARE : 1;
    };
  }
}
