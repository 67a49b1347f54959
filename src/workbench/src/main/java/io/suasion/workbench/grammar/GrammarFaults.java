package io.suasion.workbench.grammar;

import io.suasion.workbench.metrics.Sums;
import java.util.List;

/**
 * What is wrong with the grammar of a text.
 *
 * @param faults the words and the rule that each breaks: {@code is costs (TWO_VERBS)}
 * @param words of the text
 */
public record GrammarFaults(List<String> faults, int words) {

  /** Nothing: the text was not checked. */
  public static final GrammarFaults NONE = new GrammarFaults(List.of(), 0);

  public GrammarFaults {
    faults = List.copyOf(faults);
  }

  /** Faults per 100 words of all texts together. */
  public static Sums per100Words(List<GrammarFaults> texts) {
    return Sums.ratio(
        texts.stream().map(text -> new double[] {100.0 * text.faults.size(), text.words}).toList());
  }
}
