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
import io.suasion.workbench.UserError;
import io.suasion.workbench.meaning.Meaning;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Writes Chinese advertisements. There is no one best text: of many samples that claim nothing
 * else, that one is kept which, with what it does not say added by grammar, has most in common with
 * all samples. Thread-safe.
 */
final class AdvertisementWriter {

  private static final int SAMPLES = 64;

  /** Characters of an advertisement of AdvertiseGen, in the mean. */
  private static final int LENGTH = 112;

  private final CopyModel model;
  private final boolean planned;
  private final Checker checker = new Checker();
  private final Completion completion = new Completion();

  AdvertisementWriter(CopyModel model, boolean planned) {
    this.model = model;
    this.planned = planned;
  }

  /** The same meaning gives the same text; other meanings draw other samples. */
  String write(Meaning meaning) {
    return write(meaning, 1).get(0);
  }

  /** Up to so many texts that differ, at least one; the one that most agree with first. */
  List<String> write(Meaning meaning, int count) {
    Domain domain = meaning.domain();
    List<Fact> facts = domain.joined(meaning.facts());
    long seed = meaning.raw().hashCode();
    List<Draft> drafts = model.write(new WritingTask(domain, facts, planned, 0, SAMPLES, seed));
    Consensus consensus = new Consensus(drafts.stream().map(Draft::text).toList(), LENGTH);
    List<String> completed =
        usable(checker.rank(Checklist.of(domain, facts), drafts)).stream()
            .map(candidate -> completion.complete(candidate.draft().text(), meaning.facts()))
            .toList();
    List<String> chosen =
        new MarginalRelevance<>(UnaryOperator.identity(), consensus::of).choose(completed, count);
    if (chosen.isEmpty()) {
      throw new UserError("The model found no text for: " + meaning.raw());
    }
    return chosen;
  }

  /** Candidates that only lack facts; all where there is none. */
  private static List<Candidate> usable(List<Candidate> candidates) {
    List<Candidate> usable =
        candidates.stream()
            .filter(candidate -> candidate.isFaithful() || candidate.canBeMended())
            .toList();
    return usable.isEmpty() ? candidates : usable;
  }
}
