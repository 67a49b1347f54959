package io.suasion.copywriting.account;

import io.suasion.catalog.UnderstoodFact;
import io.suasion.catalog.value.Unit;
import io.suasion.catalog.value.Value;
import io.suasion.copywriting.Fact;
import io.suasion.copywriting.bank.WordingForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides whether a bare value, with no words of its own attribute beside it, may stand where it
 * does.
 */
final class Bindings {

  /** The most words of a carrier before its value. */
  private static final int LONGEST_CARRIER = 6;

  private static final Set<String> LINKS = Set.of("of", "is", "are", "at", "a", "the");

  private final Licence licence;
  private final Matches matches;
  private final List<Token> tokens;
  private final List<Match> cover;

  Bindings(Licence licence, Matches matches, List<Token> tokens, List<Match> cover) {
    this.licence = licence;
    this.matches = matches;
    this.tokens = tokens;
    this.cover = cover;
  }

  /** The cover, in which bare values without a binding are marked as misbound. */
  List<Match> checked() {
    List<Match> checked = new ArrayList<>();
    for (int at = 0; at < cover.size(); at++) {
      Match match = cover.get(at);
      boolean introduced = isValue(match) && isIntroducedAsAnother(at);
      checked.add(introduced ? misbound(match) : match.value() == null ? match : checked(match));
    }
    return checked;
  }

  private static Match misbound(Match match) {
    return new Match(match.start(), match.end(), AccountedBy.MISBOUND, match.fact());
  }

  /** Whether the match is a bare value, or words that a domain reads as a value. */
  private static boolean isValue(Match match) {
    boolean read = match.value() == null && match.by() == AccountedBy.FACT;
    return match.bare() || (read && match.fact().isPresent() && match.carried().isEmpty());
  }

  /**
   * Whether the words before the value introduce another fact of the domain that is not told yet.
   */
  private boolean isIntroducedAsAnother(int at) {
    int before = at - 1;
    while (before >= 0 && isLink(cover.get(before), cover.get(before + 1))) {
      before--;
    }
    if (before < 0 || !isAdjacent(cover.get(before), cover.get(before + 1))) {
      return false;
    }
    Match carrier = cover.get(before);
    Fact value = cover.get(at).fact().orElseThrow();
    return !carrier.carried().isEmpty()
        && !carrier.carried().contains(value)
        && !follows(carrier, before)
        && !comes(carrier, at);
  }

  /** Whether a value that the carrier may carry comes in the same clause: serves cheap food. */
  private boolean comes(Match carrier, int at) {
    for (int next = at + 1; next < cover.size(); next++) {
      Match match = cover.get(next);
      if (!isAdjacent(cover.get(next - 1), match)) {
        return false;
      }
      if (isValue(match) && match.fact().filter(carrier.carried()::contains).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private boolean isLink(Match match, Match next) {
    boolean word = match.end() == match.start() + 1;
    return word
        && match.by() == AccountedBy.GRAMMAR
        && isAdjacent(match, next)
        && LINKS.contains(tokens.get(match.start()).word());
  }

  private boolean isAdjacent(Match match, Match next) {
    return match.end() == next.start() && !tokens.get(next.start()).afterPause();
  }

  /** Whether a value that the carrier may carry stands right before it: a high rating. */
  private boolean follows(Match carrier, int at) {
    return at > 0
        && isAdjacent(cover.get(at - 1), carrier)
        && cover.get(at - 1).fact().filter(carrier.carried()::contains).isPresent();
  }

  private Match checked(Match match) {
    boolean bound = match.bare() ? isBound(match) : !isWithinAnother(match);
    return bound ? match : misbound(match);
  }

  /**
   * Whether the match is a part of a longer statement: "contains milk" is no statement of its own
   * in "may contain milk".
   */
  private boolean isWithinAnother(Match match) {
    boolean within = false;
    for (int start = Math.max(0, match.start() - LONGEST_CARRIER);
        start <= match.start();
        start++) {
      for (Match other : matches.at(start)) {
        boolean around =
            match.value().equals(other.value())
                && !isNamed(other.start())
                && isOneClause(other)
                && other.end() >= match.end()
                && other.end() - other.start() > match.end() - match.start();
        if (around && other.by() != AccountedBy.MISBOUND) {
          return false;
        }
        within |= around;
      }
    }
    return within;
  }

  /** Whether a word belongs to the product's name or kind, and so names no attribute. */
  private boolean isNamed(int at) {
    return cover.stream()
        .filter(match -> match.by() == AccountedBy.NAME || match.by() == AccountedBy.KIND)
        .anyMatch(match -> match.start() <= at && at < match.end());
  }

  private boolean isBound(Match bare) {
    Fact fact = bare.fact().orElseThrow();
    if (isCarriedBy(bare, true) || isReadByDomain(bare)) {
      return true;
    }
    if (isCarriedBy(bare, false)) {
      return false;
    }
    return stands(bare, licence.bare(fact)) || isMeasured(fact);
  }

  /** Whether a domain reads the value. Domains know how texts bind their values. */
  private boolean isReadByDomain(Match bare) {
    for (int start = 0; start < bare.end(); start++) {
      for (Match match : matches.at(start)) {
        if (match.value() == null
            && match.by() == AccountedBy.FACT
            && match.fact().equals(bare.fact())
            && match.end() > bare.start()) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether words around the value carry its attribute; with {@code own} false, whether they carry
   * another one.
   */
  private boolean isCarriedBy(Match bare, boolean own) {
    for (int start = Math.max(0, bare.start() - LONGEST_CARRIER); start <= bare.start(); start++) {
      for (Match match : matches.at(start)) {
        boolean around =
            !match.bare() && bare.value().equals(match.value()) && (own || isOneClause(match));
        if (around && (match.by() != AccountedBy.MISBOUND) == own && (own || names(match))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isOneClause(Match match) {
    for (int at = match.start() + 1; at < match.end(); at++) {
      boolean inValue = match.value().start() < at && at < match.value().end();
      if (!inValue && tokens.get(at).afterPause()) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word around the value belongs to no closed class. */
  private boolean names(Match match) {
    for (int at = match.start(); at < match.end(); at++) {
      boolean inValue = match.value().start() <= at && at < match.value().end();
      if (!inValue && !licence.isClosed(tokens.get(at).word())) {
        return true;
      }
    }
    return false;
  }

  private boolean stands(Match bare, Set<WordingForm> forms) {
    boolean before = begins(bare.start());
    boolean after = begins(bare.end());
    if (before && after && (forms.contains(WordingForm.DETAIL) || saysSomething(bare))) {
      return true;
    }
    return forms.contains(WordingForm.NP)
        || forms.contains(WordingForm.PRED)
        || (forms.contains(WordingForm.SENT) && before && after)
        || (forms.contains(WordingForm.ADJ) && isKindAfter(bare))
        || (forms.contains(WordingForm.POST) && isKindBefore(bare));
  }

  /** Whether a clause or a detail begins at the token, or the text ends before it. */
  private boolean begins(int at) {
    return at == 0
        || at == tokens.size()
        || tokens.get(at).isStop()
        || tokens.get(at - 1).isStop()
        || tokens.get(at).afterPause();
  }

  /**
   * Whether the value is a whole detail and holds a word. A number alone says nothing in a line of
   * details.
   */
  private boolean saysSomething(Match bare) {
    boolean detail = isStopOrEnd(bare.start() - 1) && isStopOrEnd(bare.end());
    return detail
        && tokens.subList(bare.start(), bare.end()).stream()
            .anyMatch(token -> !Character.isDigit(token.word().charAt(0)));
  }

  private boolean isStopOrEnd(int at) {
    return at < 0 || at >= tokens.size() || tokens.get(at).isStop();
  }

  private boolean isKindAfter(Match bare) {
    for (Match match : cover) {
      if (match.start() >= bare.end() && match.by() != AccountedBy.FACT) {
        return match.by() == AccountedBy.KIND || match.by() == AccountedBy.NAME;
      }
    }
    return false;
  }

  private boolean isKindBefore(Match bare) {
    Optional<Match> before =
        cover.stream()
            .filter(match -> match.end() <= bare.start())
            .filter(match -> match.by() != AccountedBy.FACT && match.by() != AccountedBy.GRAMMAR)
            .reduce((one, next) -> next);
    return before
        .filter(match -> match.by() == AccountedBy.KIND || match.by() == AccountedBy.NAME)
        .isPresent();
  }

  /**
   * Whether the unit identifies the fact: no other fact of the brief has a value of that dimension.
   */
  private boolean isMeasured(Fact fact) {
    Optional<Object> measure = measure(fact);
    return measure.isPresent()
        && licence.brief().facts().stream()
            .filter(other -> !other.equals(fact))
            .noneMatch(other -> measure(other).equals(measure));
  }

  private static Optional<Object> measure(Fact fact) {
    Value value = fact.understood().map(UnderstoodFact::value).orElse(null);
    return value instanceof Value.Quantity quantity
        ? quantity.unit().map(Unit::dimension)
        : Optional.empty();
  }
}
