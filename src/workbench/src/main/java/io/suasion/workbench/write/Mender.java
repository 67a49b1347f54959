package io.suasion.workbench.write;

import io.suasion.copywriting.Fact;
import io.suasion.copywriting.Language;
import io.suasion.copywriting.align.Mention;
import io.suasion.copywriting.align.SlotAligner;
import io.suasion.copywriting.check.Candidate;
import io.suasion.copywriting.domain.Domain;
import io.suasion.copywriting.domain.Slot;
import io.suasion.copywriting.model.Draft;
import io.suasion.copywriting.realise.Realiser;
import io.suasion.copywriting.text.Passage;
import io.suasion.workbench.meaning.Meaning;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Adds to a draft, by grammar, the facts that it drops; of lists only the items it drops.
 * Thread-safe.
 */
final class Mender {

  private final Realiser realiser = Realiser.of(Language.EN);
  private final Map<Domain, SlotAligner> aligners = new ConcurrentHashMap<>();

  /** The draft with all that was missing; as probable as it was. */
  Draft mend(Meaning meaning, Candidate candidate) {
    String text = candidate.draft().text();
    List<Mention> read =
        aligners.computeIfAbsent(meaning.domain(), SlotAligner::new).read(text, meaning.facts());
    List<Fact> untold =
        candidate.alignment().missing().stream()
            .map(fact -> untold(meaning.domain(), fact, read))
            .toList();
    String told = Passage.join(" ", realiser.tell(untold)).text();
    return new Draft(text + " " + told, candidate.draft().logProbability());
  }

  private static Fact untold(Domain domain, Fact fact, List<Mention> read) {
    boolean list =
        domain.slot(fact.attribute()).filter(slot -> slot.kind() == Slot.Kind.LIST).isPresent();
    if (!list) {
      return fact;
    }
    String items =
        Arrays.stream(fact.value().split(",\\s*"))
            .filter(item -> !states(read, new Fact(fact.attribute(), item)))
            .collect(Collectors.joining(", "));
    return new Fact(fact.attribute(), items);
  }

  private static boolean states(List<Mention> read, Fact item) {
    return read.stream().anyMatch(mention -> mention.fact().equals(item));
  }
}
