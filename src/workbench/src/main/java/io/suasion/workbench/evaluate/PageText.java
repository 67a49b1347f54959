package io.suasion.workbench.evaluate;

import io.suasion.copywriting.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One output as the template of the page shows it. */
final class PageText {

  /** References that are shown at once; a click shows the others. */
  private static final int REFERENCES = 3;

  private PageText() {}

  static Map<String, Object> of(int rank, Judged judged) {
    List<String> references = judged.segment().references();
    int shown = Math.min(REFERENCES, references.size());
    Map<String, Object> text = new HashMap<>();
    text.put("rank", rank);
    text.put("bad", judged.errors() > 0);
    text.put("errors", errors(judged));
    text.put("chrf", String.format(Locale.ROOT, "%.4f", judged.chrf()));
    text.put("facts", facts(judged));
    text.put("parts", MarkedText.parts(judged));
    text.put("wrong", wrong(judged));
    text.put("references", references.subList(0, shown));
    text.put("more", references.subList(shown, references.size()));
    text.put("moreTitle", String.format(Locale.ROOT, "%d more", references.size() - shown));
    return text;
  }

  private static String errors(Judged judged) {
    int errors = judged.errors();
    if (judged.isRead()) {
      return errors == 1 ? "1 slot error" : (errors == 0 ? "no" : errors) + " slot errors";
    }
    return errors == 0 ? "all values stated" : String.format(Locale.ROOT, "%d not stated", errors);
  }

  private static List<Map<String, Object>> facts(Judged judged) {
    List<Fact> missing = judged.missing();
    return judged.facts().stream()
        .map(
            fact ->
                Map.<String, Object>of(
                    "attribute", fact.attribute(),
                    "value", fact.value(),
                    "missing", missing.contains(fact)))
        .toList();
  }

  private static List<Map<String, String>> wrong(Judged judged) {
    Wrong wrong = Wrong.of(judged);
    String missing = judged.isRead() ? "missing" : "not stated letter by letter";
    List<Map<String, String>> lines = new ArrayList<>();
    add(lines, missing, wrong.missing());
    add(lines, "not backed by a fact", wrong.invented());
    add(lines, "told again", wrong.repeated());
    add(lines, "grammar", judged.grammar().faults());
    return lines;
  }

  private static void add(List<Map<String, String>> lines, String kind, List<String> what) {
    if (!what.isEmpty()) {
      lines.add(Map.of("kind", kind, "what", String.join("; ", what)));
    }
  }
}
