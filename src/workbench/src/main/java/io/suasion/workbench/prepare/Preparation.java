package io.suasion.workbench.prepare;

import io.suasion.copywriting.domain.Domain;
import io.suasion.workbench.dataset.PreparedRow;
import io.suasion.workbench.io.UserError;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Cleans references and makes examples of them, with a count of what became of which. */
final class Preparation {

  private static final Map<String, Integer> FEWEST_KEPT = Map.of("train", 20, "dev", 1);

  private final Map<Domain, Cleaner> cleaners = new HashMap<>();
  private final Map<String, Tally> tallies = new TreeMap<>();
  private final Gazetteer gazetteer;
  private final ExampleMaker maker;
  private final ValueExchange exchange;

  /**
   * Prepares references.
   *
   * @param kinds values that may be exchanged, see {@link ValueExchange}
   */
  Preparation(Gazetteer gazetteer, Map<String, List<List<String>>> kinds, RandomGenerator random) {
    this.gazetteer = gazetteer;
    this.maker = new ExampleMaker(random);
    this.exchange = new ValueExchange(random, kinds);
  }

  /** The examples for training, none if the reference is refused. */
  List<PreparedRow> training(Reference reference) {
    Tally tally = tally("train", reference);
    Cleaning cleaning = clean(reference);
    cleaning.refusal().ifPresent(tally::refuse);
    List<PreparedRow> examples = new ArrayList<>();
    cleaning.cleaned().ifPresent(row -> examples.addAll(maker.training(row)));
    cleaning.cleaned().stream()
        .flatMap(row -> derived(row, reference))
        .forEach(row -> examples.addAll(maker.training(row)));
    cleaning.cleaned().ifPresent(row -> tally.keep(row, examples.size()));
    return examples;
  }

  private Stream<Cleaned> derived(Cleaned row, Reference reference) {
    if (row.set().equals("e2e")) {
      return Stream.empty();
    }
    Optional<Reference> first = FirstSentence.of(row, reference);
    return Stream.of(first, exchange.exchange(row), exchange.exchange(row))
        .flatMap(Optional::stream)
        .distinct()
        .flatMap(made -> clean(made).cleaned().stream());
  }

  /** The examples for measuring, none if the reference is refused. */
  List<PreparedRow> development(Reference reference) {
    Tally tally = tally("dev", reference);
    Cleaning cleaning = clean(reference);
    cleaning.refusal().ifPresent(tally::refuse);
    cleaning.cleaned().ifPresent(row -> tally.keep(row, 1));
    return cleaning.cleaned().map(maker::development).map(List::of).orElse(List.of());
  }

  /**
   * Refuses data of which too little is left.
   *
   * @param input for the message
   */
  void checkEnough(Path input) {
    tallies.forEach(
        (part, tally) -> {
          if (tally.kept() < FEWEST_KEPT.get(part.substring(0, part.indexOf('/')))) {
            throw new UserError(
                String.format(
                        Locale.ROOT,
                        "%s: only %d texts of %s are left (%s): a text must state the product's"
                            + " name and",
                        input,
                        tally.kept(),
                        part,
                        tally)
                    + " another fact, without questions or the word I.");
          }
        });
  }

  /** A table of why texts were dropped, the most frequent reason first; empty if none was. */
  List<String> refusals() {
    List<String> lines = new ArrayList<>();
    Arrays.stream(Refusal.values())
        .filter(refusal -> refused("", refusal) > 0)
        .sorted(Comparator.comparingInt(refusal -> -refused("", refusal)))
        .map(
            refusal ->
                String.format(
                    Locale.ROOT,
                    "%,7d %,7d  %s",
                    refused("train/", refusal),
                    refused("dev/", refusal),
                    refusal.because()))
        .forEach(lines::add);
    if (!lines.isEmpty()) {
      lines.add(0, "%7s %7s  texts dropped because".formatted("train", "dev"));
    }
    return lines;
  }

  private int refused(String part, Refusal refusal) {
    return tallies.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(part))
        .mapToInt(entry -> entry.getValue().refused(refusal))
        .sum();
  }

  Map<String, Tally> tallies() {
    return tallies;
  }

  private Cleaning clean(Reference reference) {
    Domain domain = reference.meaning().domain();
    Cleaning cleaning = cleaners.computeIfAbsent(domain, Cleaner::of).clean(reference);
    return cleaning
            .cleaned()
            .filter(row -> gazetteer.names(maker.development(row).target()))
            .isPresent()
        ? Cleaning.refused(Refusal.OTHER_NAME)
        : cleaning;
  }

  private Tally tally(String part, Reference reference) {
    String name = part + "/" + reference.set() + "/" + reference.meaning().domain().name();
    Tally tally = tallies.computeIfAbsent(name, unused -> new Tally());
    tally.reference();
    return tally;
  }
}
