package io.suasion.copywriting.plan;

import io.suasion.catalog.ontology.Role;
import io.suasion.copywriting.Assignment;
import io.suasion.copywriting.Brief;
import io.suasion.copywriting.Fact;
import io.suasion.copywriting.WeightedTag;
import io.suasion.copywriting.domain.Domain;
import io.suasion.copywriting.domain.Slot;
import io.suasion.copywriting.model.CopyModel;
import io.suasion.language.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides which facts are told, in which order and by whom. Thread-safe. */
public final class Planner {

  private record Writer(CopyModel model, Domain domain) {

    /**
     * The facts that the model can read together. If they are too many, the first ones go before
     * the others.
     */
    List<KnownFact> fitting(List<KnownFact> known) {
      if (reads(known)) {
        return known;
      }
      List<KnownFact> fitting = new ArrayList<>();
      for (KnownFact fact : known) {
        fitting.add(fact);
        if (!reads(fitting)) {
          fitting.remove(fitting.size() - 1);
        }
      }
      return fitting;
    }

    private boolean reads(List<KnownFact> known) {
      return model.fits(domain, known.stream().map(KnownFact::canonical).toList());
    }
  }

  private final List<CopyModel> models;

  /**
   * A planner.
   *
   * @param models the first that covers a brief's category in its language writes; may be empty
   */
  public Planner(List<CopyModel> models) {
    this.models = List.copyOf(models);
  }

  /**
   * Plans an assignment.
   *
   * @param room the most facts that the channel has room for, name and offer not counted
   */
  public Plan plan(Assignment assignment, int room) {
    Brief brief = assignment.brief();
    Optional<Writer> writer = writer(brief);
    TagMatcher matcher = new TagMatcher(writer.map(Writer::domain), assignment.tags());
    List<Fact> ordered =
        brief.facts().stream().sorted(Comparator.comparingDouble(f -> -matcher.score(f))).toList();
    int told = Math.min(ordered.size(), Math.min(room, brief.length().facts()));
    List<Fact> facts = told(ordered, told);
    List<Fact> dropped = ordered.stream().filter(fact -> !facts.contains(fact)).toList();
    Optional<Fact> lead = facts.stream().findFirst().filter(fact -> matcher.score(fact) > 0);
    Optional<ModelPart> model = writer.flatMap(w -> modelPart(w, brief, facts, lead.isPresent()));
    return new Plan(
        lead,
        facts,
        dropped,
        model,
        unknown(facts, model),
        used(assignment.tags(), facts, matcher),
        matcher::score);
  }

  /** The first facts, but every fact that a buyer has to know goes before the others. */
  private static List<Fact> told(List<Fact> ordered, int most) {
    int needed = (int) Math.min(most, ordered.stream().filter(Planner::isNeeded).count());
    List<Fact> told = new ArrayList<>();
    int free = most - needed;
    for (Fact fact : ordered) {
      if (isNeeded(fact) ? needed-- > 0 : free-- > 0) {
        told.add(fact);
      }
    }
    return told;
  }

  private static boolean isNeeded(Fact fact) {
    return fact.understood().filter(typed -> typed.role() == Role.SAFETY).isPresent();
  }

  private Optional<Writer> writer(Brief brief) {
    if (brief.category().isEmpty()) {
      return Optional.empty();
    }
    return models.stream()
        .flatMap(
            model ->
                Domain.of(brief.category(), model.domains())
                    .map(d -> new Writer(model, d))
                    .stream())
        .filter(writer -> writer.domain.language() == brief.language())
        .findFirst();
  }

  /**
   * The part of the model. Empty if the model can tell nothing, or cannot tell the name although
   * its domain has names.
   */
  private static Optional<ModelPart> modelPart(
      Writer writer, Brief brief, List<Fact> facts, boolean interested) {
    int names = writer.domain.slot(Brief.NAME).isPresent() ? 1 : 0;
    List<KnownFact> known = writer.fitting(known(writer.domain, brief, facts, names));
    if (known.stream().noneMatch(fact -> facts.contains(fact.given()))
        || (names == 1 && !known.get(0).given().equals(brief.nameFact()))) {
      return Optional.empty();
    }
    Optional<KnownFact> lead =
        known.stream().filter(f -> interested && f.given().equals(facts.get(0))).findFirst();
    List<KnownFact> order = new ArrayList<>(known.subList(0, names));
    lead.ifPresent(order::add);
    order.addAll(inOrder(writer.domain, known.stream().filter(f -> !order.contains(f)).toList()));
    return Optional.of(new ModelPart(writer.model, writer.domain, order, lead.isPresent()));
  }

  /**
   * The facts that the model knows: the name, the kind, then the facts in the order of the plan.
   */
  private static List<KnownFact> known(Domain domain, Brief brief, List<Fact> facts, int names) {
    List<KnownFact> known = new ArrayList<>();
    Set<String> slots = new HashSet<>();
    List<Fact> candidates = new ArrayList<>(names == 1 ? List.of(brief.nameFact()) : List.of());
    candidates.addAll(facts);
    for (Fact fact : candidates) {
      SlotMatcher.canonical(domain, fact)
          .filter(canonical -> slots.add(canonical.attribute()))
          .ifPresent(canonical -> known.add(new KnownFact(fact, canonical)));
    }
    kind(domain, brief)
        .filter(canonical -> slots.add(canonical.attribute()))
        .map(canonical -> new KnownFact(brief.categoryFact(), canonical))
        .ifPresent(kind -> known.add(Math.min(names, known.size()), kind));
    return known;
  }

  /**
   * The kind of product where the category says more than the domain: {@code coffee shop} in
   * restaurants.
   */
  private static Optional<Fact> kind(Domain domain, Brief brief) {
    if (domain.language() == Language.ZH) {
      return ending(domain, brief.category());
    }
    return domain.slots().stream()
        .filter(slot -> !slot.neutral().isEmpty())
        .flatMap(slot -> slot.canonical(brief.category()).stream().map(v -> fact(slot, v)))
        .filter(fact -> isKind(domain, fact))
        .findFirst();
  }

  /** The kind at the end of a Chinese category: the skirt in a denim skirt. */
  private static Optional<Fact> ending(Domain domain, String category) {
    return domain.slots().stream()
        .filter(slot -> slot.kind() == Slot.Kind.CLOSED)
        .flatMap(
            slot ->
                slot.expressions().entrySet().stream()
                    .filter(value -> value.getValue().stream().anyMatch(category::endsWith))
                    .map(value -> fact(slot, value.getKey())))
        .findFirst();
  }

  private static Fact fact(Slot slot, String value) {
    return new Fact(slot.attribute(), value);
  }

  private static boolean isKind(Domain domain, Fact fact) {
    return domain
        .slot(fact.attribute())
        .filter(slot -> slot.expressions().containsKey(fact.value()))
        .filter(slot -> !slot.neutral().contains(fact.value()))
        .isPresent();
  }

  /** The facts in the order of the domain's slots, which meanings without a plan have. */
  private static List<KnownFact> inOrder(Domain domain, List<KnownFact> known) {
    List<String> order = domain.slots().stream().map(Slot::attribute).toList();
    return known.stream()
        .sorted(Comparator.comparingInt(fact -> order.indexOf(fact.canonical().attribute())))
        .toList();
  }

  private static List<Fact> unknown(List<Fact> facts, Optional<ModelPart> model) {
    Set<Fact> known = new HashSet<>();
    model.ifPresent(part -> part.facts().forEach(fact -> known.add(fact.given())));
    return facts.stream().filter(fact -> !known.contains(fact)).toList();
  }

  private static List<WeightedTag> used(
      List<WeightedTag> tags, List<Fact> facts, TagMatcher matcher) {
    return tags.stream()
        .filter(tag -> facts.stream().anyMatch(fact -> matcher.matches(tag, fact)))
        .toList();
  }
}
