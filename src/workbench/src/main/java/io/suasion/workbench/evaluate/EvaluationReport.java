package io.suasion.workbench.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.suasion.copywriting.Fact;
import io.suasion.copywriting.align.Mention;
import io.suasion.workbench.metrics.Scores;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Words and figures of an evaluation.
 *
 * @param references name of the file
 * @param outputs name of the file
 */
record EvaluationReport(String references, String outputs, Evaluation evaluation) {

  String table() {
    Scores scores = evaluation.scores();
    SlotErrors slots = evaluation.slotErrors();
    return String.format(
        Locale.ROOT,
        """
        references   %s: %d meanings (%s), %d references%s
        outputs      %s: %d of %d meanings matched

        BLEU         %.4f
        NIST         %.4f
        ROUGE-L      %.4f
        CIDEr        %.4f
        slot errors  %.2f %% (%d of %d facts: %d missing, %d invented, %d wrong, %d repeated)
        """,
        references,
        evaluation.judged().size(),
        evaluation.domain(),
        evaluation.references(),
        leftOut(),
        outputs,
        evaluation.judged().size(),
        evaluation.judged().size(),
        scores.bleu(),
        scores.nist(),
        scores.rougeL(),
        scores.cider(),
        100 * slots.rate(),
        slots.count(),
        slots.asked(),
        slots.missing(),
        slots.invented(),
        slots.wrong(),
        slots.repeated());
  }

  private String leftOut() {
    return evaluation.leftOut() == 0
        ? ""
        : "; left out %d meanings that are not told by this domain".formatted(evaluation.leftOut());
  }

  String json() {
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("references", references);
    figures.put("outputs", outputs);
    figures.put("domain", evaluation.domain());
    figures.put("meanings", evaluation.judged().size());
    figures.put("left_out", evaluation.leftOut());
    figures.put("bleu", evaluation.scores().bleu());
    figures.put("nist", evaluation.scores().nist());
    figures.put("rouge_l", evaluation.scores().rougeL());
    figures.put("cider", evaluation.scores().cider());
    SlotErrors slots = evaluation.slotErrors();
    figures.put("slot_error_rate", slots.rate());
    figures.put("facts", slots.asked());
    figures.put("missing", slots.missing());
    figures.put("invented", slots.invented());
    figures.put("wrong", slots.wrong());
    figures.put("repeated", slots.repeated());
    try {
      return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(figures) + "\n";
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** A line for each output with slot errors: meaning, output, missing, invented and repeated. */
  String errors() {
    return "MR\toutput\tmissing\tinvented\trepeated\n"
        + evaluation.judged().stream()
            .filter(judged -> judged.alignment().errors() > 0)
            .map(EvaluationReport::line)
            .collect(Collectors.joining());
  }

  private static String line(Judged judged) {
    return String.join(
            "\t",
            judged.meaning().raw(),
            judged.output(),
            facts(judged.alignment().missing()),
            mentions(judged.output(), judged.alignment().invented()),
            mentions(judged.output(), judged.alignment().repeated()))
        + "\n";
  }

  private static String facts(List<Fact> facts) {
    return facts.stream()
        .map(fact -> fact.attribute() + "=" + fact.value())
        .collect(Collectors.joining("; "));
  }

  private static String mentions(String text, List<Mention> mentions) {
    return mentions.stream()
        .map(
            mention ->
                "%s=%s \"%s\""
                    .formatted(
                        mention.fact().attribute(),
                        mention.fact().value(),
                        text.substring(mention.start(), mention.end())))
        .collect(Collectors.joining("; "));
  }
}
