package io.suasion.copywriting.write;

import io.suasion.copywriting.Assignment;
import io.suasion.copywriting.Brief;
import io.suasion.copywriting.Fact;
import io.suasion.copywriting.Style;
import io.suasion.copywriting.Variant;
import io.suasion.copywriting.account.WordChecks;
import io.suasion.copywriting.bank.CopyBank;
import io.suasion.copywriting.bank.Motives;
import io.suasion.copywriting.check.ChannelLimits;
import io.suasion.copywriting.check.Checker;
import io.suasion.copywriting.model.CopyModel;
import io.suasion.copywriting.persuade.PersuasiveWriter;
import io.suasion.copywriting.phrase.Phrasebook;
import io.suasion.copywriting.plan.Plan;
import io.suasion.copywriting.plan.Planner;
import io.suasion.copywriting.realise.Wording;
import io.suasion.language.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Writes copy for a brief: plans, has a model write what it knows and the realiser the rest,
 * checks, and ranks. Every claim of a variant is a fact of the brief. The same assignment gives the
 * same copy. Thread-safe if its models are.
 */
public final class Copywriter {

  private final Planner planner;
  private final BodyWriter bodyWriter;
  private final WordChecks checks;
  private final Checker checker = new Checker();
  private final ChannelLimits limits = new ChannelLimits();
  private final Map<Language, Wording> wordings = new EnumMap<>(Language.class);
  private final Map<Language, Phrasebook> phrasebooks = new EnumMap<>(Language.class);
  private final Map<Language, PersuasiveWriter> persuasive = new EnumMap<>(Language.class);

  /**
   * A copywriter.
   *
   * @param models the first that knows a brief's category writes; may be empty
   */
  public Copywriter(List<CopyModel> models, Effort effort) {
    this(models, effort, CopyBank::shipped);
  }

  /**
   * A copywriter with a bank of its own.
   *
   * @param models the first that knows a brief's category writes plain copy; may be empty
   * @param banks for each language what persuasive copy is made of
   */
  public Copywriter(List<CopyModel> models, Effort effort, Function<Language, CopyBank> banks) {
    planner = new Planner(models);
    checks = new WordChecks(models.stream().flatMap(model -> model.domains().stream()).toList());
    bodyWriter = new BodyWriter(checker, effort, checks);
    for (Language language : Language.values()) {
      wordings.put(language, new Wording(language));
      phrasebooks.put(language, new Phrasebook(language));
      persuasive.put(
          language,
          new PersuasiveWriter(
              language, banks.apply(language), wordings.get(language), limits, new Motives()));
    }
  }

  /** The checks that drafts of its models pass. */
  public WordChecks checks() {
    return checks;
  }

  /** Writes variants, at least one; fewer than asked for only where no more of them differ. */
  public Copy write(Assignment assignment) {
    Brief brief = assignment.brief();
    Wording wording = wordings.get(brief.language());
    List<String> given = given(brief, wording);
    Plan plan = planner.plan(assignment, limits.room(brief.channel()));
    return brief.style() == Style.PLAIN
        ? plain(assignment, plan, wording, given)
        : persuasive(assignment, plan, wording, given);
  }

  private Copy persuasive(Assignment assignment, Plan plan, Wording wording, List<String> given) {
    Brief brief = assignment.brief();
    List<Variant> variants =
        persuasive
            .get(brief.language())
            .write(assignment, plan, text -> isClean(text, brief, given))
            .stream()
            .map(text -> Composition.of(text))
            .map(composition -> variant(composition, brief, plan, wording))
            .sorted(Comparator.comparingDouble((Variant variant) -> -variant.score()))
            .toList();
    return new Copy(variants, plan.used(), tooFew(assignment, variants), DraftReport.NONE);
  }

  private boolean isClean(String text, Brief brief, List<String> given) {
    return checker.unbackedClaims(text, brief.language(), given).isEmpty();
  }

  private static List<String> tooFew(Assignment assignment, List<Variant> variants) {
    return variants.size() < assignment.variants()
        ? List.of(
            "variants: only %d of %d differ enough"
                .formatted(variants.size(), assignment.variants()))
        : List.of();
  }

  private Copy plain(Assignment assignment, Plan plan, Wording wording, List<String> given) {
    Brief brief = assignment.brief();
    Bodies bodies = bodyWriter.write(assignment, plan, wording.realiser(), given);
    VariantComposer composer =
        new VariantComposer(
            assignment,
            plan,
            phrasebooks.get(brief.language()),
            wording,
            limits,
            text -> isClean(text, brief, given));
    List<Variant> variants =
        composer.compose(bodies.bodies()).stream()
            .map(composition -> variant(composition, brief, plan, wording))
            .sorted(Comparator.comparingDouble((Variant variant) -> -variant.score()))
            .toList();
    List<String> degraded = new ArrayList<>(bodies.degraded().stream().toList());
    degraded.addAll(tooFew(assignment, variants));
    return new Copy(variants, plan.used(), degraded, bodies.drafts());
  }

  /** Texts of the brief that copy may repeat although they sound like claims. */
  private static List<String> given(Brief brief, Wording wording) {
    List<String> given = new ArrayList<>(List.of(brief.name(), brief.category()));
    for (Fact fact : brief.facts()) {
      given.add(wording.attribute(fact.attribute()));
      given.add(fact.value());
    }
    given.add(brief.offer().text());
    given.add(brief.offer().code());
    return given;
  }

  private static Variant variant(Composition composition, Brief brief, Plan plan, Wording wording) {
    List<Fact> all =
        Stream.of(List.of(brief.nameFact()), brief.facts(), wording.offers().facts(brief.offer()))
            .flatMap(List::stream)
            .toList();
    List<Fact> missing = all.stream().filter(fact -> !composition.tells(fact)).toList();
    return new Variant(
        composition.headline().text(),
        composition.body().text(),
        composition.callToAction().text(),
        composition.principle(),
        composition.evidence(),
        missing,
        Score.of(composition, plan, all.size(), missing.size()));
  }
}
