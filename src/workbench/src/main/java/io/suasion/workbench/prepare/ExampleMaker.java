package io.suasion.workbench.prepare;

import io.suasion.copywriting.Fact;
import io.suasion.copywriting.align.Mention;
import io.suasion.copywriting.domain.Domain;
import io.suasion.copywriting.domain.Slot;
import io.suasion.copywriting.model.MeaningEncoder;
import io.suasion.copywriting.model.Verbosity;
import io.suasion.language.Language;
import io.suasion.workbench.dataset.PreparedRow;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Turns cleaned texts into rows that a model learns from. */
final class ExampleMaker {

  /** The share of known values of extensible slots that are hidden behind their symbol. */
  private static final double HIDDEN = .15;

  private static final double HIDDEN_IN_SMALL_SETS = .3;

  private final RandomGenerator random;

  ExampleMaker(RandomGenerator random) {
    this.random = random;
  }

  /** Rows for training: a small set gets one of each order, E2E one of either. */
  List<PreparedRow> training(Cleaned cleaned) {
    if (cleaned.set().equals("e2e")) {
      return List.of(training(cleaned, random.nextBoolean()));
    }
    return List.of(training(cleaned, true), training(cleaned, false));
  }

  /** The row for measuring: free order, medium length, nothing hidden. */
  PreparedRow development(Cleaned cleaned) {
    return example(cleaned, false, Verbosity.MEDIUM, Set.of());
  }

  private PreparedRow training(Cleaned cleaned, boolean planned) {
    Set<String> hidden = new HashSet<>();
    double share = cleaned.set().equals("e2e") ? HIDDEN : HIDDEN_IN_SMALL_SETS;
    for (Fact fact : cleaned.facts()) {
      if (random.nextDouble() < share && canHide(fact, cleaned)) {
        hidden.add(fact.attribute());
      }
    }
    return example(cleaned, planned, verbosity(cleaned), hidden);
  }

  private static Verbosity verbosity(Cleaned cleaned) {
    return cleaned.meaning().domain().language() == Language.ZH
        ? Verbosity.ofCharacters(cleaned.text().length())
        : Verbosity.of(cleaned.text().split("\\s+").length, cleaned.facts().size());
  }

  private static PreparedRow example(
      Cleaned cleaned, boolean planned, Verbosity verbosity, Set<String> hidden) {
    Domain domain = cleaned.meaning().domain();
    MeaningEncoder encoder = new MeaningEncoder(domain);
    List<Mention> copied =
        cleaned.mentions().stream()
            .filter(mention -> cleaned.facts().contains(mention.fact()))
            .filter(
                mention ->
                    encoder.copies(mention.fact()) || hidden.contains(mention.fact().attribute()))
            .toList();
    return new PreparedRow(
        domain.name(),
        cleaned.set(),
        encoder.source(
            cleaned.facts(),
            planned,
            verbosity,
            fact -> encoder.copies(fact) || hidden.contains(fact.attribute())),
        MeaningEncoder.delexicalise(cleaned.text(), copied));
  }

  private static boolean canHide(Fact fact, Cleaned cleaned) {
    return cleaned.meaning().domain().slot(fact.attribute()).filter(Slot::extensible).isPresent()
        && cleaned.mentions().stream()
            .filter(mention -> mention.fact().attribute().equals(fact.attribute()))
            .allMatch(
                mention ->
                    fact.value().equals(cleaned.text().substring(mention.start(), mention.end())));
  }
}
