package io.suasion.workbench.evaluate;

import io.suasion.copywriting.Fact;
import io.suasion.copywriting.align.SlotAligner;
import io.suasion.language.Language;
import io.suasion.workbench.grammar.GrammarFaults;
import io.suasion.workbench.meaning.Meaning;
import io.suasion.workbench.meaning.PairMeaningReader;
import io.suasion.workbench.metrics.Figure;
import io.suasion.workbench.metrics.MetricSuite;
import io.suasion.workbench.metrics.SelfBleu;
import io.suasion.workbench.metrics.Sums;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** All figures of outputs that were compared with their meanings and references. */
final class Figures {

  private Figures() {}

  /**
   * The figures of a table.
   *
   * @param variants texts of each meaning that are compared with each other
   * @param read the meanings that a domain reads
   */
  static List<Figure> of(
      List<Judged> judged,
      Language language,
      Optional<Map<String, List<String>>> variants,
      List<Meaning> read) {
    MetricSuite suite = MetricSuite.of(language);
    List<Figure> figures =
        new ArrayList<>(suite.figures(judged.stream().map(Judged::segment).toList()));
    variants.ifPresent(
        sets ->
            figures.add(Figure.of("self-BLEU", SelfBleu.sums(List.copyOf(sets.values()), suite))));
    figures.add(ofLanguage(judged, language));
    figures.addAll(ofSlots(judged, variants, read));
    return figures;
  }

  private static Figure ofLanguage(List<Judged> judged, Language language) {
    return switch (language) {
      case EN ->
          Figure.of(
              "grammar faults",
              GrammarFaults.per100Words(judged.stream().map(Judged::grammar).toList()));
      case ZH -> Figure.of("values stated", Sums.ratio(stated(judged)));
    };
  }

  private static List<Figure> ofSlots(
      List<Judged> judged, Optional<Map<String, List<String>>> variants, List<Meaning> read) {
    List<Figure> figures = new ArrayList<>();
    List<SlotErrors> errors = judged.stream().filter(Judged::isRead).map(SlotErrors::of).toList();
    if (!errors.isEmpty()) {
      figures.add(Figure.of("coverage", rate(errors, SlotErrors::told)));
      figures.add(Figure.of("slot error rate", rate(errors, SlotErrors::count)));
    }
    List<SlotErrors> ofVariants = variants.map(sets -> ofVariants(read, sets)).orElse(List.of());
    if (!ofVariants.isEmpty()) {
      figures.add(Figure.of("variant errors", rate(ofVariants, SlotErrors::count)));
    }
    return figures;
  }

  // The slot errors of all variants of each meaning that was read.
  private static List<SlotErrors> ofVariants(
      List<Meaning> read, Map<String, List<String>> variants) {
    Optional<SlotAligner> aligner = Evaluator.aligner(read);
    List<SlotErrors> errors = new ArrayList<>();
    for (Meaning meaning : read) {
      variants.getOrDefault(meaning.raw(), List.of()).stream()
          .map(
              text ->
                  SlotErrors.of(
                      meaning.facts(), aligner.orElseThrow().align(text, meaning.facts())))
          .reduce(SlotErrors::plus)
          .ifPresent(errors::add);
    }
    return errors;
  }

  // For each meaning: the number of values stated letter by letter, and of all values.
  private static List<double[]> stated(List<Judged> judged) {
    List<double[]> rows = new ArrayList<>();
    for (Judged one : judged) {
      List<Fact> asked =
          PairMeaningReader.reads(one.meaning())
              ? PairMeaningReader.facts(one.meaning())
              : one.facts();
      long stated = asked.stream().filter(fact -> one.output().contains(fact.value())).count();
      rows.add(new double[] {stated, asked.size()});
    }
    return rows;
  }

  private static Sums rate(List<SlotErrors> errors, ToIntFunction<SlotErrors> part) {
    return Sums.ratio(
        errors.stream().map(one -> new double[] {part.applyAsInt(one), one.asked()}).toList());
  }
}
