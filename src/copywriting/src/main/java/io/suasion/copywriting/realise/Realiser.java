package io.suasion.copywriting.realise;

import io.suasion.copywriting.Brief;
import io.suasion.copywriting.Fact;
import io.suasion.copywriting.text.Passage;
import io.suasion.language.Language;
import java.util.List;
import java.util.Optional;

/**
 * Tells any facts of any product by grammar: each exactly once, its value letter by letter (a yes
 * or no as a statement), and nothing else. Implementations are thread-safe.
 */
public interface Realiser {

  /**
   * Sentences that introduce the product by name, and by category where the brief has one and the
   * name does not say it. The other facts follow, grouped by form. A line of details at the end
   * tells the facts without a sentence.
   *
   * @param led whether the first fact has to be told in the first sentence
   */
  List<Passage> introduce(Brief brief, List<Fact> facts, boolean led);

  /**
   * Sentences about a product that the text has named before, and a line of details for what no
   * sentence was written for.
   */
  List<Passage> tell(List<Fact> facts);

  /** Tells facts in sentences alone, without a line of details. */
  List<Passage> tellInSentences(List<Fact> facts);

  /** What the product is or does, in the singular; empty if no pattern is for it. */
  Optional<Passage> predicate(Fact fact);

  /** The name as the subject of a sentence. */
  Passage named(Brief brief);

  /** A fact as shops print it. */
  Passage detail(Fact fact);

  static Realiser of(Language language) {
    return switch (language) {
      case EN -> new EnglishRealiser();
      case ZH -> new ChineseRealiser();
    };
  }
}
