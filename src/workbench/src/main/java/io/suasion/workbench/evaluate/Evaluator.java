package io.suasion.workbench.evaluate;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.suasion.copywriting.Brief;
import io.suasion.copywriting.Fact;
import io.suasion.copywriting.align.Alignment;
import io.suasion.copywriting.align.SlotAligner;
import io.suasion.copywriting.domain.Domain;
import io.suasion.language.Language;
import io.suasion.language.Languages;
import io.suasion.language.TextLanguage;
import io.suasion.workbench.dataset.DataSet;
import io.suasion.workbench.dataset.ReadMeanings;
import io.suasion.workbench.grammar.EnglishGrammar;
import io.suasion.workbench.grammar.GrammarFaults;
import io.suasion.workbench.io.UserError;
import io.suasion.workbench.meaning.Meaning;
import io.suasion.workbench.meaning.PairMeaningReader;
import io.suasion.workbench.metrics.Chrf;
import io.suasion.workbench.metrics.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares the outputs of one file with the references of another. */
final class Evaluator {

  private final DataSet references;
  private final Map<String, List<String>> texts;
  private final String name;
  private final Map<String, String> outputs;

  /**
   * Evaluates outputs of these meanings.
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
    Language written = language.orElseGet(this::identified);
    List<Judged> judged = judged(read, written);
    return new Evaluation(
        references.name(),
        name,
        written,
        read.stream().findFirst().map(meaning -> meaning.domain().name()),
        texts.size() - judged.size(),
        (int) outputs.keySet().stream().filter(meaning -> !texts.containsKey(meaning)).count(),
        Figures.of(judged, written, variants, read),
        read.isEmpty() ? Optional.empty() : Optional.of(SlotErrors.of(judged)),
        judged);
  }

  private Language identified() {
    String all = String.join(" ", texts.values().stream().flatMap(List::stream).toList());
    return Languages.identify(all) == TextLanguage.ENGLISH ? Language.EN : Language.ZH;
  }

  private List<Judged> judged(List<Meaning> read, Language language) {
    Map<String, Meaning> meanings = read.stream().collect(toMap(Meaning::raw, identity()));
    Optional<SlotAligner> aligner = aligner(read);
    List<Judged> judged = new ArrayList<>();
    for (String meaning : texts.keySet()) {
      if (meanings.containsKey(meaning)) {
        judged.add(aligned(meanings.get(meaning), aligner.orElseThrow(), language));
      } else if (PairMeaningReader.reads(meaning)) {
        judged.add(literal(meaning, language));
      }
    }
    if (judged.isEmpty()) {
      throw new UserError(
          "No meaning of %s describes or recommends something that a domain knows, the first is: %s"
              .formatted(references.name(), texts.keySet().iterator().next()));
    }
    return judged;
  }

  /** The aligner of the one domain that all meanings have. */
  static Optional<SlotAligner> aligner(List<Meaning> read) {
    return read.stream().findFirst().map(meaning -> new SlotAligner(meaning.domain()));
  }

  private Judged aligned(Meaning meaning, SlotAligner aligner, Language language) {
    Segment segment = segment(meaning.raw());
    Alignment alignment = aligner.align(segment.output(), meaning.facts());
    return new Judged(
        meaning.raw(),
        meaning.facts(),
        segment,
        Optional.of(alignment),
        Chrf.score(segment),
        grammar(segment, meaning.facts(), language));
  }

  // There is no domain: the facts are what the meaning says, letter by letter.
  private Judged literal(String meaning, Language language) {
    List<Fact> facts = PairMeaningReader.facts(meaning);
    Segment segment = segment(meaning);
    return new Judged(
        meaning,
        facts,
        segment,
        Optional.empty(),
        Chrf.score(segment),
        grammar(segment, facts, language));
  }

  private static GrammarFaults grammar(Segment segment, List<Fact> facts, Language language) {
    List<String> names =
        facts.stream()
            .filter(fact -> fact.attribute().equals(Brief.NAME))
            .map(Fact::value)
            .toList();
    return language == Language.EN
        ? EnglishGrammar.check(segment.output(), names)
        : GrammarFaults.NONE;
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
}
