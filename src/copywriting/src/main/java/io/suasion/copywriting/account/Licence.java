package io.suasion.copywriting.account;

import io.suasion.copywriting.Brief;
import io.suasion.copywriting.Fact;
import io.suasion.copywriting.bank.WordingForm;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All that texts about one brief may say, made once and used for any number of texts. Thread-safe
 * when it is complete.
 */
public final class Licence {

  private final Brief brief;
  private final ValueIndex values;
  private final WordTree<Ending> phrases = new WordTree<>();
  private final Set<String> closed = new HashSet<>();
  private final Map<Fact, Set<WordingForm>> bare = new HashMap<>();

  Licence(Brief brief) {
    this.brief = brief;
    this.values = new ValueIndex(brief.facts());
  }

  Brief brief() {
    return brief;
  }

  ValueIndex values() {
    return values;
  }

  WordTree<Ending> phrases() {
    return phrases;
  }

  /** The forms that a bare value of the fact may have in a sentence. */
  Set<WordingForm> bare(Fact fact) {
    return bare.getOrDefault(fact, Set.of());
  }

  void add(List<String> words, Ending ending) {
    boolean alone = words.size() == 1 && words.get(0).equals(Token.VALUE);
    if (!words.isEmpty() && !(alone && ending.verb().isEmpty())) {
      phrases.add(words, ending);
    }
  }

  void addPlain(List<String> words, AccountedBy by) {
    add(words, Ending.of(by));
  }

  /** Words that name no attribute. */
  void addClosed(List<String> words) {
    closed.addAll(words);
  }

  /** Whether a word binds no value to an attribute. */
  boolean isClosed(String word) {
    return closed.contains(word);
  }

  void addBare(Fact fact, WordingForm form) {
    bare.computeIfAbsent(fact, unseen -> EnumSet.noneOf(WordingForm.class)).add(form);
  }
}
