package io.suasion.workbench.evaluate;

import io.suasion.copywriting.Fact;
import io.suasion.copywriting.align.Alignment;
import java.util.List;

/**
 * Slot errors of one or more outputs.
 *
 * @param asked facts that the meanings ask for
 * @param missing facts not told
 * @param invented claims that no fact of the meaning backs
 * @param wrong facts told with another value; neither missing nor invented
 * @param repeated facts told again in a later sentence
 */
public record SlotErrors(int asked, int missing, int invented, int wrong, int repeated) {

  static final SlotErrors NONE = new SlotErrors(0, 0, 0, 0, 0);

  /** The errors of all outputs whose meanings a domain has read. */
  static SlotErrors of(List<Judged> judged) {
    return judged.stream()
        .filter(Judged::isRead)
        .map(SlotErrors::of)
        .reduce(NONE, SlotErrors::plus);
  }

  /** The errors of one output whose meaning a domain has read. */
  static SlotErrors of(Judged judged) {
    return of(judged.facts(), judged.alignment().orElseThrow());
  }

  /** The errors of a text that should tell these facts. */
  static SlotErrors of(List<Fact> facts, Alignment alignment) {
    int wrong =
        alignment.missing().size()
            + alignment.invented().size()
            + alignment.repeated().size()
            - alignment.errors();
    return new SlotErrors(
        facts.size(),
        alignment.missing().size() - wrong,
        alignment.invented().size() - wrong,
        wrong,
        alignment.repeated().size());
  }

  SlotErrors plus(SlotErrors other) {
    return new SlotErrors(
        asked + other.asked,
        missing + other.missing,
        invented + other.invented,
        wrong + other.wrong,
        repeated + other.repeated);
  }

  int told() {
    return asked - missing - wrong;
  }

  /** All errors. */
  public int count() {
    return missing + invented + wrong + repeated;
  }

  /** Errors for each fact that is asked for; 0 if none is. */
  public double rate() {
    return asked == 0 ? 0 : (double) count() / asked;
  }
}
