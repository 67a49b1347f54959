package io.suasion.copywriting.persuade;

import io.suasion.catalog.UnderstoodFact;
import io.suasion.catalog.ontology.Role;
import io.suasion.catalog.value.Value;
import io.suasion.copywriting.Brief;
import io.suasion.copywriting.Fact;
import io.suasion.copywriting.Part;
import io.suasion.copywriting.Principle;
import io.suasion.copywriting.ToldBy;
import io.suasion.copywriting.bank.Benefit;
import io.suasion.copywriting.bank.CopyBank;
import io.suasion.copywriting.bank.Opening;
import io.suasion.copywriting.bank.WordingForm;
import io.suasion.copywriting.realise.Wording;
import io.suasion.copywriting.text.Passage;
import io.suasion.copywriting.text.Template;
import io.suasion.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds the possible openings of copy about a brief. Matching the reader's motive moves most
 * (Joyal-Desmarais 2022). Principles differ by a few percent (Qubit 2017), here by at most 10.
 */
final class LeverFinder {

  private static final double MOTIVE = 2;
  private static final double CARE = 1.5;

  /**
   * The pull of an opening that names the reader's own event, the reason why the product is shown.
   */
  private static final double REASON = 10;

  private static final double SELLS = 1;
  private static final double PARTICULAR = .3;
  private static final double OF_THE_FAMILY = .3;
  private static final double OFFER = .7;
  private static final double CHANCE = .35;
  private static final Map<Principle, Double> PRIORS =
      Map.of(Principle.SCARCITY, 1.03, Principle.SOCIAL_PROOF, 1.025, Principle.AUTHORITY, 1.01);
  private static final Set<String> VALUE_GAPS = Set.of("value", "value-", "count", "n");

  private final CopyBank bank;
  private final Brief brief;
  private final Reader reader;
  private final WayFinder ways;
  private final Needs needs;
  private final Wording wording;
  private final Random random;

  LeverFinder(
      CopyBank bank,
      Brief brief,
      Reader reader,
      WayFinder ways,
      Needs needs,
      Wording wording,
      Random random) {
    this.bank = bank;
    this.brief = brief;
    this.reader = reader;
    this.ways = ways;
    this.needs = needs;
    this.wording = wording;
    this.random = random;
  }

  /** All levers whose headline passes, the strongest first. */
  List<Lever> levers(List<Fact> facts, Predicate<Passage> passes) {
    List<Lever> levers = new ArrayList<>();
    for (Fact fact : facts) {
      if (sells(fact)) {
        benefits(fact).forEach(b -> lever(b, fact).ifPresent(levers::add));
      }
    }
    for (Opening opening : bank.openings(brief, Part.HEADLINE)) {
      lever(opening, facts).ifPresent(levers::add);
    }
    facts.stream()
        .filter(fact -> sells(fact) && !wording.denies(fact) && !isPrice(fact))
        .map(this::claim)
        .flatMap(Optional::stream)
        .forEach(levers::add);
    return levers.stream()
        .filter(lever -> passes.test(lever.headline()))
        .sorted((one, other) -> Double.compare(other.pull(), one.pull()))
        .toList();
  }

  /** The words of a benefit, to open a body or to follow the fact. */
  Optional<Woven> woven(Fact fact, Optional<Template> text) {
    return text.flatMap(words -> ways.fill(words, fact, toldBy(words)))
        .map(words -> new Woven(fact, words));
  }

  /** The benefits of a fact, the most wanted one first. */
  List<Benefit> wanted(Fact fact) {
    return sells(fact)
        ? benefits(fact).stream()
            .sorted((one, other) -> Double.compare(worth(other), worth(one)))
            .toList()
        : List.of();
  }

  /**
   * The benefits of a fact; none for a yes with a condition, because they hold under that condition
   * only.
   */
  private List<Benefit> benefits(Fact fact) {
    boolean conditional =
        fact.noted().isPresent()
            && fact.plain().understood().filter(f -> f.value() instanceof Value.Flag).isPresent();
    return conditional ? List.of() : bank.benefits(fact.plain(), brief.kind().family());
  }

  private double worth(Benefit benefit) {
    return MOTIVE * reader.wants(benefit.motives()) + (benefit.isParticular() ? PARTICULAR : 0);
  }

  /** Whether copy may advertise with the fact. It may not do so with allergens and warnings. */
  private static boolean sells(Fact fact) {
    return fact.understood()
        .map(UnderstoodFact::role)
        .filter(role -> role != Role.SAFETY && role != Role.INTERNAL)
        .isPresent();
  }

  private static boolean isPrice(Fact fact) {
    return fact.understood().map(UnderstoodFact::role).filter(Role.PRICE::equals).isPresent();
  }

  private Optional<Lever> lever(Benefit benefit, Fact fact) {
    double role =
        fact.understood().map(UnderstoodFact::role).filter(r -> r == Role.SELLING_POINT).isPresent()
            ? SELLS
            : SELLS / 2;
    double pull = worth(benefit) + CARE * reader.care().applyAsDouble(fact) + role;
    return woven(fact, benefit.headline())
        .map(
            woven ->
                new Lever(
                    benefit.principle(),
                    benefit.motives(),
                    Optional.of(fact),
                    woven.words(),
                    chance(pull, benefit.principle())));
  }

  private Optional<Lever> lever(Opening opening, List<Fact> facts) {
    double pull =
        MOTIVE * reader.wants(opening.motives())
            + (opening.families().isEmpty() ? 0 : OF_THE_FAMILY)
            + (needs.isOfTheOffer(opening) ? OFFER : 0)
            + (needs.isOfTheReader(opening) ? REASON : 0);
    return needs
        .fill(opening, facts)
        .map(
            headline ->
                new Lever(
                    opening.principle(),
                    opening.motives(),
                    needs.fact(opening, facts),
                    headline,
                    chance(pull, opening.principle())));
  }

  /** A lever of a fact alone, where the bank has no benefit: Lumo is 40 cm high. */
  private Optional<Lever> claim(Fact fact) {
    String space = brief.language() == Language.EN ? " " : "";
    return ways.of(fact).of(WordingForm.PRED).stream()
        .findFirst()
        .filter(predicate -> Simplicity.of(fact, brief.language()))
        .map(predicate -> wording.named(brief).then(space).then(predicate))
        .map(headline -> new Lever(Principle.BENEFIT, Set.of(), Optional.of(fact), headline, -1));
  }

  private double chance(double pull, Principle principle) {
    return pull * PRIORS.getOrDefault(principle, 1.0) + CHANCE * random.nextDouble();
  }

  private static ToldBy toldBy(Template words) {
    return words.gaps().stream().anyMatch(VALUE_GAPS::contains) ? ToldBy.PHRASE : ToldBy.BENEFIT;
  }
}
