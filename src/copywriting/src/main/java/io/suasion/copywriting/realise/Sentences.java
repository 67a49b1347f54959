package io.suasion.copywriting.realise;

import io.suasion.copywriting.Fact;
import io.suasion.copywriting.ToldBy;
import io.suasion.copywriting.text.Passage;
import io.suasion.copywriting.text.SentenceEnds;
import java.util.Locale;

/** Rules for the sentences of all languages. */
final class Sentences {

  private Sentences() {}

  static Passage telling(Fact fact) {
    return Passage.telling(fact, fact.value(), ToldBy.REALISER);
  }

  /** The passage with a full stop, unless it ends in a mark of its own. */
  static Passage end(Passage passage, String fullStop) {
    return SentenceEnds.isEnded(passage.text()) ? passage : passage.then(fullStop);
  }

  static Passage capital(Passage passage) {
    String text = passage.text();
    if (text.isEmpty() || !Character.isLowerCase(text.charAt(0))) {
      return passage;
    }
    String capital = text.substring(0, 1).toUpperCase(Locale.ENGLISH);
    return new Passage(capital + text.substring(1), passage.statements());
  }
}
