package io.suasion.workbench.write;

import io.suasion.copywriting.Fact;
import io.suasion.copywriting.check.Candidate;
import io.suasion.copywriting.check.Checker;
import io.suasion.copywriting.check.Checklist;
import io.suasion.copywriting.check.Consensus;
import io.suasion.copywriting.check.MarginalRelevance;
import io.suasion.copywriting.domain.Domain;
import io.suasion.copywriting.model.CopyModel;
import io.suasion.copywriting.model.Draft;
import io.suasion.copywriting.model.WritingTask;
import io.suasion.workbench.io.UserError;
import io.suasion.workbench.meaning.Meaning;
import io.suasion.workbench.write.ChineseCompleter.Completed;
import java.util.List;

/**
 * Writes Chinese advertisements. There is no one best text: of many samples that claim nothing
 * else, that one is kept which, with what it does not tell added by grammar, has most in common
 * with all samples; less if much had to be added. Thread-safe.
 */
final class AdvertisementWriter {

  private static final int SAMPLES = 64;

  /** Characters of an advertisement of AdvertiseGen, in the mean. */
  private static final int LENGTH = 112;

  /** What is left of a text's worth for each value that grammar lists at its end. */
  private static final double ADDED = .9;

  /** And for each that it tells in other words than the tags do. */
  private static final double REWORDED = .93;

  private final CopyModel model;
  private final boolean planned;
  private final Checker checker = new Checker();
  private final ChineseCompleter completion = new ChineseCompleter(checker);

  AdvertisementWriter(CopyModel model, boolean planned) {
    this.model = model;
    this.planned = planned;
  }

  /** Writes a text; a meaning always gets the same one, since it seeds its own samples. */
  String write(Meaning meaning) {
    return write(meaning, 1).get(0);
  }

  /** Up to so many texts that differ, at least one; the one that most agree with first. */
  List<String> write(Meaning meaning, int count) {
    Domain domain = meaning.domain();
    List<Fact> facts = domain.joined(meaning.facts());
    long seed = meaning.raw().hashCode();
    List<Draft> drafts = model.write(new WritingTask(domain, facts, planned, 0, SAMPLES, seed));
    Consensus agreement = new Consensus(drafts.stream().map(Draft::text).toList(), LENGTH);
    List<Completed> completed =
        usable(checker.rank(Checklist.of(domain, facts), drafts)).stream()
            .map(candidate -> completion.complete(domain, candidate, facts))
            .toList();
    List<Completed> chosen =
        new MarginalRelevance<>(Completed::text, text -> quality(text, agreement))
            .choose(completed, count);
    if (chosen.isEmpty()) {
      throw new UserError("The model found no text for: " + meaning.raw());
    }
    return chosen.stream().map(Completed::text).toList();
  }

  private static double quality(Completed completed, Consensus agreement) {
    return agreement.of(completed.text())
        * Math.pow(ADDED, completed.added())
        * Math.pow(REWORDED, completed.reworded());
  }

  // Candidates that only lack facts; all where there is none.
  private static List<Candidate> usable(List<Candidate> candidates) {
    List<Candidate> usable =
        candidates.stream()
            .filter(candidate -> candidate.isFaithful() || candidate.canBeMended())
            .toList();
    return usable.isEmpty() ? candidates : usable;
  }
}
