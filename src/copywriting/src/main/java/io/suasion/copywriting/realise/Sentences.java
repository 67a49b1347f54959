package io.suasion.copywriting.realise;

import io.suasion.copywriting.Fact;
import io.suasion.copywriting.ToldBy;
import io.suasion.copywriting.text.Passage;

/** What the sentences of all languages share. */
final class Sentences {

  private static final String ENDS = ".!?…。！？";

  private Sentences() {}

  /** The fact's value as it is. */
  static Passage telling(Fact fact) {
    return Passage.telling(fact, fact.value(), ToldBy.REALISER);
  }

  /** The passage with a full stop, unless it ends in a mark of its own. */
  static Passage end(Passage passage, String fullStop) {
    String text = passage.text();
    boolean ended = !text.isEmpty() && ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    return ended ? passage : passage.then(fullStop);
  }
}
