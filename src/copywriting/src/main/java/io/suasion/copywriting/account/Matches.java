package io.suasion.copywriting.account;

import io.suasion.copywriting.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All matches of a licence in a text, by the token at which they begin. */
final class Matches {

  private final Licence licence;
  private final SharedVerbs verbs;
  private final List<Token> tokens;
  private final List<List<Match>> byStart = new ArrayList<>();
  private final List<List<ValueSpan>> values = new ArrayList<>();

  Matches(Licence licence, SharedVerbs verbs, List<Token> tokens) {
    this.licence = licence;
    this.verbs = verbs;
    this.tokens = tokens;
    for (int start = 0; start < tokens.size(); start++) {
      values.add(licence.values().at(tokens, start));
    }
    for (int start = 0; start < tokens.size(); start++) {
      byStart.add(find(start));
    }
  }

  /** Adds a match that a domain read. */
  void add(Match match) {
    byStart.get(match.start()).add(match);
  }

  List<Match> at(int start) {
    return byStart.get(start);
  }

  private List<Match> find(int start) {
    List<Match> found = new ArrayList<>();
    walk(licence.phrases(), start, start, null, found);
    for (ValueSpan span : values.get(start)) {
      Match.Place place = new Match.Place(start, span.end(), span.fact());
      found.add(
          new Match(start, span.end(), AccountedBy.FACT, Optional.of(span.fact()), true, place));
    }
    return found;
  }

  private void walk(
      WordTree<Ending> node, int start, int at, Match.Place value, List<Match> found) {
    if (at > start) {
      node.endings().forEach(ending -> add(ending, start, at, value, found));
    }
    if (at == tokens.size()) {
      return;
    }
    WordTree<Ending> word = node.after(tokens.get(at).word());
    if (word != null) {
      walk(word, start, at + 1, value, found);
    }
    WordTree<Ending> gap = value == null ? node.after(Token.VALUE) : null;
    if (gap != null) {
      for (ValueSpan span : values.get(at)) {
        Match.Place place = new Match.Place(at, span.end(), span.fact());
        walk(gap, start, span.end(), place, found);
      }
    }
  }

  private void add(Ending ending, int start, int end, Match.Place value, List<Match> found) {
    if (!ending.verb().isEmpty() && !verbs.reach(tokens, start, ending.verb())) {
      return;
    }
    boolean own = value == null || ending.fact().filter(value.fact()::equals).isPresent();
    Optional<Fact> fact = own ? ending.fact() : Optional.of(value.fact());
    found.add(new Match(start, end, own ? ending.by() : AccountedBy.MISBOUND, fact, false, value));
  }
}
