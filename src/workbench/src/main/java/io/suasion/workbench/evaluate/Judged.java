package io.suasion.workbench.evaluate;

import io.suasion.copywriting.Fact;
import io.suasion.copywriting.align.Alignment;
import io.suasion.workbench.grammar.GrammarFaults;
import io.suasion.workbench.metrics.Segment;
import java.util.List;
import java.util.Optional;

/**
 * An output compared with its meaning and its references.
 *
 * @param meaning as the data set writes it
 * @param facts that the meaning asks for
 * @param alignment the output read back into facts; empty where no domain can
 * @param chrf of this output alone, 0..1
 * @param grammar of this output; none where it is not English
 */
public record Judged(
    String meaning,
    List<Fact> facts,
    Segment segment,
    Optional<Alignment> alignment,
    double chrf,
    GrammarFaults grammar) {

  public Judged {
    facts = List.copyOf(facts);
  }

  public String output() {
    return segment.output();
  }

  /** Facts that the output does not tell; without a domain, those whose value it does not state. */
  public List<Fact> missing() {
    return alignment.map(Alignment::missing).orElseGet(this::unstated);
  }

  /** Whether a domain has read the meaning, so that slot errors can be counted. */
  boolean isRead() {
    return alignment.isPresent();
  }

  /** How many facts are told wrongly or not at all; without a domain, values not stated. */
  int errors() {
    return alignment.map(Alignment::errors).orElseGet(() -> unstated().size());
  }

  private List<Fact> unstated() {
    return facts.stream().filter(fact -> !output().contains(fact.value())).toList();
  }
}
