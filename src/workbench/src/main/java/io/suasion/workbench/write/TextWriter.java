package io.suasion.workbench.write;

import io.suasion.copywriting.Assignment;
import io.suasion.copywriting.Brief;
import io.suasion.copywriting.Fact;
import io.suasion.copywriting.check.Candidate;
import io.suasion.copywriting.check.Checker;
import io.suasion.copywriting.check.Checklist;
import io.suasion.copywriting.domain.Domain;
import io.suasion.copywriting.model.CopyModel;
import io.suasion.copywriting.model.Draft;
import io.suasion.copywriting.model.WritingTask;
import io.suasion.copywriting.write.Copywriter;
import io.suasion.copywriting.write.Effort;
import io.suasion.language.Language;
import io.suasion.workbench.io.UserError;
import io.suasion.workbench.meaning.Meaning;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Writes the best text of a meaning or a brief. Thread-safe. */
final class TextWriter implements TaskWriter {

  private static final long SEED = 0;

  /** Orders of the facts that are tried where the model's own choice fails. */
  private static final int ORDERS = 4;

  private final CopyModel model;
  private final boolean planned;
  private final int beams;
  private final Checker checker = new Checker();
  private final EnglishCompleter completer = new EnglishCompleter(checker);
  private final Copywriter copywriter;
  private final AdvertisementWriter advertisements;

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
    this.advertisements = new AdvertisementWriter(model, planned);
  }

  @Override
  public List<Domain> domains() {
    return model.domains();
  }

  @Override
  public List<String> texts(Meaning meaning) {
    return List.of(write(meaning));
  }

  @Override
  public List<String> texts(Brief brief) {
    return List.of(write(brief));
  }

  /**
   * The draft with the fewest slot errors, of these the most probable. While none is free of
   * errors, the model is told in which order to tell the facts; what it still drops is told by
   * grammar.
   */
  String write(Meaning meaning) {
    if (meaning.domain().language() == Language.ZH) {
      return advertisements.write(meaning);
    }
    List<Draft> drafts = new ArrayList<>(drafts(meaning, meaning.facts(), planned));
    for (List<Fact> order : planned ? List.<List<Fact>>of() : orders(meaning)) {
      if (!isSolved(meaning, drafts)) {
        drafts.addAll(drafts(meaning, order, true));
      }
    }
    if (!isSolved(meaning, drafts)) {
      ranked(meaning, drafts).stream()
          .filter(Candidate::canBeMended)
          .map(candidate -> completer.complete(meaning, candidate))
          .forEach(drafts::add);
    }
    if (!isSolved(meaning, drafts)) {
      MeaningBrief.of(meaning)
          .map(this::write)
          .ifPresent(text -> drafts.add(new Draft(text, Double.NEGATIVE_INFINITY)));
    }
    return ranked(meaning, drafts).stream()
        .findFirst()
        .map(best -> best.draft().text())
        .orElseThrow(
            () -> new UserError("The model found no text, try more --beams: " + meaning.raw()));
  }

  private boolean isSolved(Meaning meaning, List<Draft> drafts) {
    return ranked(meaning, drafts).stream().anyMatch(Candidate::isFaithful);
  }

  private List<Candidate> ranked(Meaning meaning, List<Draft> drafts) {
    return checker.rank(Checklist.of(meaning.domain(), meaning.facts()), drafts);
  }

  private List<Draft> drafts(Meaning meaning, List<Fact> facts, boolean inOrder) {
    return model.write(new WritingTask(meaning.domain(), facts, inOrder, beams, 0, SEED));
  }

  // The order of the meaning, then others; the name stays first.
  private static List<List<Fact>> orders(Meaning meaning) {
    Random random = new Random(SEED);
    List<List<Fact>> orders = new ArrayList<>();
    List<Fact> order = new ArrayList<>(meaning.facts());
    for (int count = 0; count < ORDERS; count++) {
      orders.add(List.copyOf(order));
      Collections.shuffle(order.subList(1, order.size()), random);
    }
    return orders;
  }

  String write(Brief brief) {
    return copywriter.write(new Assignment(brief, List.of(), 1, SEED)).variants().get(0).body();
  }
}
