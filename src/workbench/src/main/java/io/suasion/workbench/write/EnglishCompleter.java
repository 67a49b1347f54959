package io.suasion.workbench.write;

import io.suasion.copywriting.Fact;
import io.suasion.copywriting.check.Candidate;
import io.suasion.copywriting.check.Checker;
import io.suasion.copywriting.model.Draft;
import io.suasion.copywriting.realise.Realiser;
import io.suasion.copywriting.text.Passage;
import io.suasion.language.Language;
import io.suasion.workbench.meaning.Meaning;
import java.util.List;

/**
 * Adds to a draft, by grammar, the facts that it drops; of lists only the items it drops.
 * Thread-safe.
 */
final class EnglishCompleter {

  private final Realiser realiser = Realiser.of(Language.EN);
  private final Checker checker;

  EnglishCompleter(Checker checker) {
    this.checker = checker;
  }

  /** The draft with all that was missing; as probable as it was. */
  Draft complete(Meaning meaning, Candidate candidate) {
    String text = candidate.draft().text();
    List<Fact> untold =
        candidate.alignment().missing().stream()
            .map(fact -> checker.untold(meaning.domain(), text, meaning.facts(), fact))
            .toList();
    String told = Passage.join(" ", realiser.tellInSentences(untold)).text();
    return new Draft(text + " " + told, candidate.draft().logProbability());
  }
}
