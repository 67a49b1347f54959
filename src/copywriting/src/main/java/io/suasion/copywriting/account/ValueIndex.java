package io.suasion.copywriting.account;

import io.suasion.copywriting.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the values of a brief's facts in a text. */
final class ValueIndex {

  private static final Set<String> LINKS = Set.of("and", "or", "和", "或", "及", "与");

  private final WordTree<Fact> wholes = new WordTree<>();
  private final WordTree<Fact> items = new WordTree<>();

  ValueIndex(List<Fact> facts) {
    for (Fact fact : facts) {
      ValueForms.whole(fact).forEach(words -> wholes.add(words, fact));
      ValueForms.whole(fact.plain()).forEach(words -> wholes.add(words, fact));
      ValueForms.items(fact).forEach(words -> items.add(words, fact));
    }
  }

  /** The values that begin at a token; items of one list may be joined in any order. */
  List<ValueSpan> at(List<Token> tokens, int start) {
    List<ValueSpan> spans = new ArrayList<>(matches(wholes, tokens, start));
    for (ValueSpan first : matches(items, tokens, start)) {
      spans.add(first);
      join(tokens, first, spans);
    }
    return spans;
  }

  private void join(List<Token> tokens, ValueSpan last, List<ValueSpan> spans) {
    int at = last.end();
    boolean linked = at < tokens.size() && LINKS.contains(tokens.get(at).word());
    if (at >= tokens.size() || !(linked || tokens.get(at).afterPause())) {
      return;
    }
    for (ValueSpan next : matches(items, tokens, linked ? at + 1 : at)) {
      if (next.fact().equals(last.fact())) {
        spans.add(next);
        join(tokens, next, spans);
      }
    }
  }

  private static List<ValueSpan> matches(WordTree<Fact> tree, List<Token> tokens, int start) {
    List<ValueSpan> spans = new ArrayList<>();
    WordTree<Fact> node = tree;
    for (int at = start; at < tokens.size() && node != null; at++) {
      node = node.after(tokens.get(at).word());
      if (node != null) {
        for (Fact fact : node.endings()) {
          spans.add(new ValueSpan(at + 1, fact));
        }
      }
    }
    return spans;
  }
}
