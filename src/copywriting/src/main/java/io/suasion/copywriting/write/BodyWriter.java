package io.suasion.copywriting.write;

import io.suasion.copywriting.Assignment;
import io.suasion.copywriting.Brief;
import io.suasion.copywriting.Fact;
import io.suasion.copywriting.ToldBy;
import io.suasion.copywriting.account.Licence;
import io.suasion.copywriting.account.WordCheck;
import io.suasion.copywriting.account.WordChecks;
import io.suasion.copywriting.align.Alignment;
import io.suasion.copywriting.align.Mention;
import io.suasion.copywriting.check.Candidate;
import io.suasion.copywriting.check.Checker;
import io.suasion.copywriting.check.Checklist;
import io.suasion.copywriting.check.Consensus;
import io.suasion.copywriting.check.MarginalRelevance;
import io.suasion.copywriting.model.Draft;
import io.suasion.copywriting.model.WritingTask;
import io.suasion.copywriting.plan.ModelPart;
import io.suasion.copywriting.plan.Plan;
import io.suasion.copywriting.realise.Realiser;
import io.suasion.copywriting.text.Passage;
import io.suasion.copywriting.text.SentenceCut;
import io.suasion.copywriting.text.Statement;
import io.suasion.language.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** Writes bodies for a plan: a model's drafts that are true to it, completed by the realiser. */
final class BodyWriter {

  /** The number of characters from which a Chinese text is long enough. */
  private static final int CHARACTERS = 100;

  private final Checker checker;
  private final Effort effort;
  private final WordChecks checks;

  BodyWriter(Checker checker, Effort effort, WordChecks checks) {
    this.checker = checker;
    this.effort = effort;
    this.checks = checks;
  }

  Bodies write(Assignment assignment, Plan plan, Realiser realiser, List<String> given) {
    if (plan.model().isEmpty()) {
      return byGrammar(
          assignment, plan, realiser, "no model knows this kind of product", DraftReport.NONE);
    }
    ModelPart part = plan.model().get();
    Checklist checklist =
        new Checklist(
            part.domain(),
            part.canonical(),
            part.lead(),
            assignment.brief().language(),
            given,
            accounted(assignment.brief(), part));
    List<Candidate> candidates = checker.rank(checklist, drafts(assignment, part));
    List<Body> bodies = bodies(candidates, assignment, plan, realiser);
    DraftReport report = DraftReport.of(candidates);
    if (bodies.isEmpty()) {
      String why =
          "none of the model's %d drafts was true to the brief".formatted(candidates.size());
      return byGrammar(assignment, plan, realiser, why, report);
    }
    return new Bodies(bodies, Optional.empty(), report);
  }

  /** The check of a draft's words. Chinese drafts pass: the check knows too few of their words. */
  private Predicate<String> accounted(Brief brief, ModelPart part) {
    if (isChinese(part)) {
      return text -> true;
    }
    WordCheck check = checks.of(brief.language());
    Licence licence = check.licence(brief);
    return text -> check.account(licence, text).isTrue();
  }

  private List<Draft> drafts(Assignment assignment, ModelPart part) {
    boolean sampled = assignment.variants() > 1 || effort.beams() == 0 || isChinese(part);
    int samples = sampled ? effort.samplesFor(assignment.variants()) : 0;
    return part.model()
        .write(
            new WritingTask(
                part.domain(),
                part.canonical(),
                part.planned(),
                effort.beams(),
                samples,
                assignment.seed()));
  }

  /**
   * The bodies of faithful drafts. If they are too few, also bodies of drafts that grammar
   * completes.
   */
  private List<Body> bodies(
      List<Candidate> candidates, Assignment assignment, Plan plan, Realiser realiser) {
    Brief brief = assignment.brief();
    List<Candidate> faithful = candidates.stream().filter(Candidate::isFaithful).toList();
    List<Candidate> mended =
        candidates.stream()
            .filter(Candidate::canBeMended)
            .filter(candidate -> saysWhatItIs(candidate.alignment(), plan, brief))
            .toList();
    MarginalRelevance<Candidate> choice = choice(plan, candidates);
    List<Candidate> chosen = choice.choose(faithful, assignment.variants());
    return choice.extend(chosen, mended, assignment.variants()).stream()
        .map(candidate -> body(candidate, brief, plan, realiser))
        .toList();
  }

  /**
   * Chooses among drafts. Chinese drafts are ranked by their agreement with the others, because the
   * most probable ones are short and all alike.
   */
  private static MarginalRelevance<Candidate> choice(Plan plan, List<Candidate> candidates) {
    ToDoubleFunction<Candidate> quality = BodyWriter::fluency;
    if (isChinese(plan.model().orElseThrow())) {
      Consensus consensus =
          new Consensus(candidates.stream().map(BodyWriter::text).toList(), CHARACTERS);
      quality = candidate -> consensus.of(text(candidate));
    }
    return new MarginalRelevance<>(BodyWriter::text, quality);
  }

  private static String text(Candidate candidate) {
    return candidate.draft().text();
  }

  private static boolean isChinese(ModelPart part) {
    return part.domain().language() == Language.ZH;
  }

  /** The fluency of a draft: the mean probability of a token. */
  private static double fluency(Candidate candidate) {
    return Math.exp(candidate.draft().logProbability());
  }

  /**
   * Whether grammar can complete the draft. It cannot add the name, nor the kind of Chinese
   * clothes.
   */
  private static boolean saysWhatItIs(Alignment alignment, Plan plan, Brief brief) {
    ModelPart part = plan.model().orElseThrow();
    boolean named = !part.tellsName() || !alignment.missing().contains(part.canonical().get(0));
    return named
        && alignment.missing().stream()
            .noneMatch(fact -> isChinese(part) && isKind(fact, part, brief));
  }

  private static boolean isKind(Fact fact, ModelPart part, Brief brief) {
    return part.given(fact).filter(brief.categoryFact()::equals).isPresent();
  }

  private Body body(Candidate candidate, Brief brief, Plan plan, Realiser realiser) {
    ModelPart part = plan.model().orElseThrow();
    Map<Fact, Fact> rest = rest(candidate, part);
    List<Fact> untold = new ArrayList<>(rest.keySet());
    untold.addAll(plan.realised());
    List<Passage> sentences = new ArrayList<>();
    if (plan.leadIsRealised()) {
      Fact lead = plan.lead().orElseThrow();
      untold.remove(lead);
      sentences.addAll(realiser.introduce(brief.withoutCategory(), List.of(lead), true));
    }
    sentences.addAll(SentenceCut.cut(named(passage(candidate, part), part, brief)));
    for (Passage told : realiser.tell(untold)) {
      sentences.add(told.about(fact -> rest.getOrDefault(fact, fact)));
    }
    return new Body(sentences, fluency(candidate));
  }

  /**
   * The facts that grammar adds to a draft, each with the fact of the brief of which it is all or a
   * part.
   */
  private Map<Fact, Fact> rest(Candidate candidate, ModelPart part) {
    Map<Fact, Fact> rest = new LinkedHashMap<>();
    for (Fact missing : candidate.alignment().missing()) {
      Fact untold = checker.untold(part.domain(), text(candidate), part.canonical(), missing);
      part.given(missing)
          .ifPresent(
              given -> rest.put(untold.equals(missing) ? given : some(untold, given), given));
    }
    return rest;
  }

  /** A fact with some items of a list, under the brief's name for its attribute. */
  private static Fact some(Fact items, Fact given) {
    return new Fact(given.attribute(), items.value());
  }

  /** The text, headed by the name if its domain has no names. */
  private static Passage named(Passage text, ModelPart part, Brief brief) {
    return part.tellsName()
        ? text
        : Passage.telling(brief.nameFact(), brief.name(), ToldBy.REALISER).then("：").then(text);
  }

  private static Passage passage(Candidate candidate, ModelPart part) {
    List<Statement> statements = new ArrayList<>();
    for (Mention told : candidate.alignment().told()) {
      part.given(told.fact())
          .map(fact -> new Statement(fact, told.start(), told.end(), ToldBy.MODEL))
          .ifPresent(statements::add);
    }
    return new Passage(candidate.draft().text(), statements);
  }

  /**
   * Bodies by grammar, one for each variant that differs. The first keeps the order of the plan,
   * the others are shuffled.
   */
  private static Bodies byGrammar(
      Assignment assignment, Plan plan, Realiser realiser, String why, DraftReport report) {
    Random random = new Random(assignment.seed());
    int fixed = plan.lead().isPresent() ? 1 : 0;
    List<Fact> order = new ArrayList<>(plan.facts());
    Map<String, Body> bodies = new LinkedHashMap<>();
    for (int i = 0; i < assignment.variants(); i++) {
      Body body =
          new Body(
              realiser.introduce(assignment.brief(), order, fixed == 1), Body.FLUENCY_OF_GRAMMAR);
      bodies.putIfAbsent(body.text(), body);
      Collections.shuffle(order.subList(fixed, order.size()), random);
    }
    String degraded = "model: " + why + ", so all of it was written by grammar";
    return new Bodies(List.copyOf(bodies.values()), Optional.of(degraded), report);
  }
}
