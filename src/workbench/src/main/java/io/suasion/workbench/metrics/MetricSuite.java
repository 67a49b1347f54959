package io.suasion.workbench.metrics;

import static java.util.stream.Collectors.toMap;

import io.suasion.language.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The metrics that a language's outputs are scored by. */
public enum MetricSuite {
  /** BLEU, NIST, ROUGE-L and CIDEr as the E2E challenge computes them, and others on words. */
  ENGLISH(
      Words.TREEBANK,
      new Entry("BLEU", Words.MTEVAL, new Bleu()),
      new Entry("NIST", Words.MTEVAL, new Nist()),
      new Entry("ROUGE-L", Words.TREEBANK, RougeL.OF_CAPTIONS),
      new Entry("CIDEr", Words.TREEBANK, new Cider()),
      new Entry("METEOR", Words.TREEBANK, new Meteor()),
      new Entry("ROUGE-1", Words.TREEBANK, new RougeN(1)),
      new Entry("ROUGE-2", Words.TREEBANK, new RougeN(2)),
      new Entry("chrF2", Words.CHARACTERS, new Chrf()),
      new Entry("distinct-1", Words.TREEBANK, new Distinct(1)),
      new Entry("distinct-2", Words.TREEBANK, new Distinct(2)),
      new Entry("distinct-3", Words.TREEBANK, new Distinct(3)),
      new Entry("distinct-4", Words.TREEBANK, new Distinct(4)),
      new Entry("repeated 4-grams", Words.TREEBANK, Repetition.OF_FOUR),
      new Entry("words", Words.TREEBANK, Length.OF_OUTPUT)),

  /** Characters are the words, as results on AdvertiseGen are reported. */
  CHINESE(
      Words.CHARACTERS,
      new Entry("BLEU-4", Words.CHARACTERS, new SentenceBleu()),
      new Entry("ROUGE-1", Words.CHARACTERS, new RougeN(1)),
      new Entry("ROUGE-2", Words.CHARACTERS, new RougeN(2)),
      new Entry("ROUGE-L", Words.CHARACTERS, RougeL.F1),
      new Entry("chrF2", Words.CHARACTERS, new Chrf()),
      new Entry("distinct-4", Words.CHARACTERS, new Distinct(4)),
      new Entry("repeated 4-grams", Words.CHARACTERS, Repetition.OF_FOUR),
      new Entry("characters", Words.CHARACTERS, Length.OF_OUTPUT));

  private final Words words;
  private final List<Entry> entries;

  MetricSuite(Words words, Entry... entries) {
    this.words = words;
    this.entries = List.of(entries);
  }

  /** The suite of a language. */
  public static MetricSuite of(Language language) {
    return switch (language) {
      case EN -> ENGLISH;
      case ZH -> CHINESE;
    };
  }

  /**
   * The figures of all outputs together.
   *
   * @throws IllegalArgumentException if there are no segments
   */
  public List<Figure> figures(List<Segment> segments) {
    if (segments.isEmpty()) {
      throw new IllegalArgumentException("There are no outputs to score.");
    }
    Map<Words, List<TokenizedSegment>> tokenized =
        Arrays.stream(Words.values())
            .collect(toMap(Function.identity(), words -> TokenizedSegment.of(segments, words::of)));
    return entries.stream().map(entry -> entry.figure(tokenized.get(entry.words()))).toList();
  }

  /** What variants are compared by. */
  Words words() {
    return words;
  }

  private record Entry(String name, Words words, Metric metric) {

    Figure figure(List<TokenizedSegment> segments) {
      return metric instanceof SummedMetric summed
          ? Figure.of(name, summed.sums(segments))
          : new Figure(name, metric.score(segments), Optional.empty());
    }
  }
}
