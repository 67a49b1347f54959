package io.suasion.workbench.evaluate;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.suasion.copywriting.Fact;
import io.suasion.copywriting.align.Alignment;
import io.suasion.copywriting.align.SlotAligner;
import io.suasion.copywriting.domain.Domain;
import io.suasion.language.Language;
import io.suasion.language.Languages;
import io.suasion.language.TextLanguage;
import io.suasion.workbench.UserError;
import io.suasion.workbench.dataset.DataSet;
import io.suasion.workbench.dataset.ReadMeanings;
import io.suasion.workbench.meaning.Meaning;
import io.suasion.workbench.meaning.PairMeaningReader;
import io.suasion.workbench.metrics.Chrf;
import io.suasion.workbench.metrics.Figure;
import io.suasion.workbench.metrics.MetricSuite;
import io.suasion.workbench.metrics.Segment;
import io.suasion.workbench.metrics.SelfBleu;
import io.suasion.workbench.metrics.Sums;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Compares the outputs of one file with the references of another. */
final class Evaluator {

  private final DataSet references;
  private final Map<String, List<String>> texts;
  private final String name;
  private final Map<String, String> outputs;

  /**
   * For outputs of these meanings.
   *
   * @param name of the file of outputs
   * @param outputs meaning to text
   */
  Evaluator(DataSet references, String name, Map<String, String> outputs) {
    this.references = references;
    this.texts = references.texts();
    this.name = name;
    this.outputs = outputs;
  }

  /**
   * Evaluates the outputs of all meanings that describe or recommend; pairs of type and value do,
   * also where no domain reads them.
   *
   * @param language of the texts; told by their letters if empty
   * @param variants texts of each meaning that are compared with each other
   * @throws UserError if a meaning has no output or no reference, or no meaning can be read
   */
  Evaluation evaluate(
      List<Domain> domains,
      Optional<Language> language,
      Optional<Map<String, List<String>>> variants) {
    List<Meaning> read = ReadMeanings.of(texts.keySet(), domains).read();
    List<Judged> judged = judged(read);
    Language written = language.orElseGet(this::identified);
    return new Evaluation(
        references.name(),
        name,
        written,
        read.stream().findFirst().map(meaning -> meaning.domain().name()),
        texts.size() - judged.size(),
        (int) outputs.keySet().stream().filter(meaning -> !texts.containsKey(meaning)).count(),
        figures(judged, written, variants, read),
        read.isEmpty() ? Optional.empty() : Optional.of(SlotErrors.of(judged)),
        judged);
  }

  private Language identified() {
    String all = String.join(" ", texts.values().stream().flatMap(List::stream).toList());
    return Languages.identify(all) == TextLanguage.ENGLISH ? Language.EN : Language.ZH;
  }

  private List<Judged> judged(List<Meaning> read) {
    Map<String, Meaning> meanings = read.stream().collect(toMap(Meaning::raw, identity()));
    Optional<SlotAligner> aligner = aligner(read);
    List<Judged> judged = new ArrayList<>();
    for (String meaning : texts.keySet()) {
      if (meanings.containsKey(meaning)) {
        judged.add(aligned(meanings.get(meaning), aligner.orElseThrow()));
      } else if (PairMeaningReader.reads(meaning)) {
        judged.add(literal(meaning));
      }
    }
    if (judged.isEmpty()) {
      throw new UserError(
          "No meaning of %s describes or recommends something that a domain knows, the first is: %s"
              .formatted(references.name(), texts.keySet().iterator().next()));
    }
    return judged;
  }

  /** Of the one domain of all meanings. */
  private static Optional<SlotAligner> aligner(List<Meaning> read) {
    return read.stream().findFirst().map(meaning -> new SlotAligner(meaning.domain()));
  }

  private Judged aligned(Meaning meaning, SlotAligner aligner) {
    Segment segment = segment(meaning.raw());
    Alignment alignment = aligner.align(segment.output(), meaning.facts());
    return new Judged(
        meaning.raw(), meaning.facts(), segment, Optional.of(alignment), Chrf.score(segment));
  }

  /** Without a domain the facts are what the meaning says, letter by letter. */
  private Judged literal(String meaning) {
    List<Fact> facts = PairMeaningReader.facts(meaning);
    Segment segment = segment(meaning);
    return new Judged(meaning, facts, segment, Optional.empty(), Chrf.score(segment));
  }

  private Segment segment(String meaning) {
    if (!outputs.containsKey(meaning)) {
      throw new UserError(withoutOutput(meaning));
    }
    if (texts.get(meaning).isEmpty()) {
      throw new UserError(
          "%s has no reference for this meaning, give it a \"ref\": %s"
              .formatted(references.name(), meaning));
    }
    return new Segment(outputs.get(meaning), texts.get(meaning));
  }

  private String withoutOutput(String meaning) {
    long matched = texts.keySet().stream().filter(outputs::containsKey).count();
    return matched == 0
        ? "%s has no output for any meaning of %s but for others, the first is: %s"
            .formatted(name, references.name(), outputs.keySet().iterator().next())
        : "There is no output for this meaning of %s, write it and try again: %s"
            .formatted(references.name(), meaning);
  }

  private static List<Figure> figures(
      List<Judged> judged,
      Language language,
      Optional<Map<String, List<String>>> variants,
      List<Meaning> read) {
    MetricSuite suite = language == Language.ZH ? MetricSuite.CHINESE : MetricSuite.ENGLISH;
    List<Figure> figures =
        new ArrayList<>(suite.figures(judged.stream().map(Judged::segment).toList()));
    variants.ifPresent(
        sets ->
            figures.add(Figure.of("self-BLEU", SelfBleu.sums(List.copyOf(sets.values()), suite))));
    if (language == Language.ZH) {
      figures.add(Figure.of("values stated", Sums.ratio(stated(judged))));
    }
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

  /** Of each meaning that was read, the slot errors of all its variants together. */
  private static List<SlotErrors> ofVariants(
      List<Meaning> read, Map<String, List<String>> variants) {
    Optional<SlotAligner> aligner = aligner(read);
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

  /** Of each meaning the values that its text has letter by letter, and all values. */
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
