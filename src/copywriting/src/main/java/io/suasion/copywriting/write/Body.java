package io.suasion.copywriting.write;

import io.suasion.copywriting.text.Passage;
import java.util.List;

/**
 * A body with all facts of the plan, sentence by sentence, without the offer.
 *
 * @param fluency how natural it is likely to read, in 0..1
 */
record Body(List<Passage> sentences, double fluency) {

  /** The fluency of sentences that grammar alone wrote. */
  static final double FLUENCY_OF_GRAMMAR = .5;

  Body {
    sentences = List.copyOf(sentences);
  }

  String text() {
    return Passage.join(" ", sentences).text();
  }
}
