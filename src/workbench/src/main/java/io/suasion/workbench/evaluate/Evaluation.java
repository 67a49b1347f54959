package io.suasion.workbench.evaluate;

import io.suasion.copywriting.align.SlotAligner;
import io.suasion.copywriting.domain.Domain;
import io.suasion.workbench.UserError;
import io.suasion.workbench.dataset.DataSet;
import io.suasion.workbench.dataset.ReadMeanings;
import io.suasion.workbench.meaning.Meaning;
import io.suasion.workbench.metrics.Scores;
import io.suasion.workbench.metrics.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What one set of outputs is worth.
 *
 * @param domain of all meanings
 * @param references how many the outputs were compared with
 * @param leftOut meanings that neither describe nor recommend and count in no figure
 * @param judged one for each meaning, in the order of the references
 */
public record Evaluation(
    String domain, int references, int leftOut, Scores scores, List<Judged> judged) {

  public Evaluation {
    judged = List.copyOf(judged);
  }

  /**
   * Evaluates the outputs of all meanings that describe or recommend.
   *
   * @param outputs meaning to text
   * @throws UserError if a meaning has no output or no reference, or no meaning can be read
   */
  public static Evaluation of(
      DataSet references, Map<String, String> outputs, List<Domain> domains) {
    Map<String, List<String>> texts = references.texts();
    ReadMeanings meanings = ReadMeanings.of(texts.keySet(), domains);
    if (meanings.read().isEmpty()) {
      throw new UserError(
          "No meaning of %s describes or recommends something that a domain knows, the first is: %s"
              .formatted(references.name(), texts.keySet().iterator().next()));
    }
    List<Segment> segments = new ArrayList<>();
    for (Meaning meaning : meanings.read()) {
      segments.add(segment(references, meaning, texts.get(meaning.raw()), outputs));
    }
    return new Evaluation(
        meanings.read().get(0).domain().name(),
        segments.stream().mapToInt(segment -> segment.references().size()).sum(),
        meanings.leftOut().size(),
        Scores.of(segments),
        judge(meanings.read(), outputs));
  }

  private static Segment segment(
      DataSet references, Meaning meaning, List<String> texts, Map<String, String> outputs) {
    if (!outputs.containsKey(meaning.raw())) {
      throw new UserError(
          "There is no output for this meaning of %s, write it and try again: %s"
              .formatted(references.name(), meaning.raw()));
    }
    if (texts.isEmpty()) {
      throw new UserError(
          "%s has no reference for this meaning, give it a \"ref\": %s"
              .formatted(references.name(), meaning.raw()));
    }
    return new Segment(outputs.get(meaning.raw()), texts);
  }

  private static List<Judged> judge(List<Meaning> meanings, Map<String, String> outputs) {
    SlotAligner aligner = new SlotAligner(meanings.get(0).domain());
    return meanings.stream()
        .map(
            meaning -> {
              String output = outputs.get(meaning.raw());
              return new Judged(meaning, output, aligner.align(output, meaning.facts()));
            })
        .toList();
  }

  /** The slot errors of all outputs together. */
  public SlotErrors slotErrors() {
    return judged.stream()
        .map(one -> SlotErrors.of(one.meaning().facts().size(), one.alignment()))
        .reduce(SlotErrors.NONE, SlotErrors::plus);
  }
}
