package io.suasion.copywriting.persuade;

import io.suasion.copywriting.Brief;
import io.suasion.copywriting.Fact;
import io.suasion.copywriting.Part;
import io.suasion.copywriting.bank.CopyBank;
import io.suasion.copywriting.bank.Opening;
import io.suasion.copywriting.text.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;

/** Chooses calls to action: what one does with such a product, then what suits the lever. */
final class CallChooser {

  private record Call(Opening opening, Passage words, double chance) {}

  private final List<Call> calls = new ArrayList<>();
  private final Set<String> used = new HashSet<>();
  private final Reader reader;

  CallChooser(
      CopyBank bank,
      Brief brief,
      Reader reader,
      Needs needs,
      List<Fact> facts,
      Predicate<Passage> passes,
      Random random) {
    this.reader = reader;
    for (Opening opening : bank.openings(brief, Part.CALL_TO_ACTION)) {
      needs
          .fill(opening, facts)
          .filter(passes)
          .ifPresent(words -> calls.add(new Call(opening, words, random.nextDouble())));
    }
  }

  /** The next call to action for a variant with this lever; empty if there is none at all. */
  Passage next(Lever lever) {
    Optional<Call> call =
        calls.stream()
            .filter(other -> !used.contains(other.words().text()))
            .max(Comparator.comparingDouble(other -> worth(other, lever)));
    call.ifPresent(chosen -> used.add(chosen.words().text()));
    return call.or(() -> calls.stream().findFirst()).map(Call::words).orElse(Passage.EMPTY);
  }

  private double worth(Call call, Lever lever) {
    Opening opening = call.opening();
    boolean shared = opening.motives().stream().anyMatch(lever.motives()::contains);
    return (opening.families().isEmpty() ? 0 : 1)
        + (opening.needs().isEmpty() ? 0 : .4)
        + (opening.principle() == lever.principle() ? .5 : 0)
        + (shared ? .5 : 0)
        + reader.wants(opening.motives())
        + call.chance();
  }
}
