package io.suasion.workbench.write;

import io.suasion.copywriting.Assignment;
import io.suasion.copywriting.Brief;
import io.suasion.copywriting.check.Candidate;
import io.suasion.copywriting.check.Checker;
import io.suasion.copywriting.check.Checklist;
import io.suasion.copywriting.domain.Domain;
import io.suasion.copywriting.model.CopyModel;
import io.suasion.copywriting.model.Draft;
import io.suasion.copywriting.model.WritingTask;
import io.suasion.copywriting.write.Copywriter;
import io.suasion.copywriting.write.Effort;
import io.suasion.workbench.UserError;
import io.suasion.workbench.meaning.Meaning;
import java.util.List;

/** Writes the best text of a meaning or a brief. Thread-safe. */
final class TextWriter {

  private static final long SEED = 0;

  private final CopyModel model;
  private final boolean planned;
  private final int beams;
  private final Checker checker = new Checker();
  private final Copywriter copywriter;

  /**
   * Writes with this model.
   *
   * @param planned whether the facts of a meaning are told in its order
   * @param beams hypotheses that beam search keeps
   */
  TextWriter(CopyModel model, boolean planned, int beams) {
    this.model = model;
    this.planned = planned;
    this.beams = beams;
    this.copywriter = new Copywriter(List.of(model), new Effort(beams, 0));
  }

  List<Domain> domains() {
    return model.domains();
  }

  /** The draft with the fewest slot errors, of these the most probable. */
  String write(Meaning meaning) {
    List<Draft> drafts =
        model.write(new WritingTask(meaning.domain(), meaning.facts(), planned, beams, 0, SEED));
    return checker.rank(Checklist.of(meaning.domain(), meaning.facts()), drafts).stream()
        .findFirst()
        .map(Candidate::draft)
        .map(Draft::text)
        .orElseThrow(
            () -> new UserError("The model found no text, try more --beams: " + meaning.raw()));
  }

  /** The body of the best variant. */
  String write(Brief brief) {
    return copywriter.write(new Assignment(brief, List.of(), 1, SEED)).variants().get(0).body();
  }
}
