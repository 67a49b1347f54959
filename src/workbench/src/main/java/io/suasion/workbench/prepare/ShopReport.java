package io.suasion.workbench.prepare;

import io.suasion.copywriting.Fact;
import io.suasion.copywriting.align.Alignment;
import io.suasion.copywriting.align.SlotAligner;
import io.suasion.copywriting.domain.Slot;
import io.suasion.workbench.dataset.ShopRow;
import io.suasion.workbench.dataset.WellFormed;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What was found in a shop's rows: as text for people, as a map for {@code prepared.json}. */
final class ShopReport {

  /** Below this share of texts that state a value, the report warns. */
  private static final double SELDOM = .5;

  private static final int SHOWN = 40;

  private final Shop shop;
  private final Map<String, Found> slots = new LinkedHashMap<>();
  private int incomplete;

  /** What was found of one slot. */
  private static final class Found {
    private final Set<String> values = new HashSet<>();
    private int rows;
    private int stated;
    private String longest = "";

    private void add(String value, boolean told) {
      values.add(value);
      rows++;
      stated += told ? 1 : 0;
      longest = value.length() > longest.length() ? value : longest;
    }

    private double share() {
      return rows == 0 ? 0 : (double) stated / rows;
    }
  }

  ShopReport(Shop shop) {
    this.shop = shop;
    SlotAligner aligner = new SlotAligner(shop.domain());
    shop.domain().slots().forEach(slot -> slots.put(slot.attribute(), new Found()));
    for (ShopRow row : shop.split().training()) {
      add(aligner.align(WellFormed.of(row.text()), shop.facts(row)), shop.facts(row));
    }
  }

  private void add(Alignment alignment, List<Fact> facts) {
    facts.forEach(
        fact -> slots.get(fact.attribute()).add(fact.value(), !alignment.missing().contains(fact)));
    incomplete += alignment.missing().isEmpty() ? 0 : 1;
  }

  List<String> lines() {
    Split split = shop.split();
    List<String> lines = new ArrayList<>();
    lines.add(
        line(
            "%,d rows of %,d meanings to learn from, %,d rows of %,d meanings held out",
            split.training().size(),
            Split.meanings(split.training()),
            split.development().size(),
            Split.meanings(split.development())));
    lines.add(
        line(
            "left out: %,d duplicates, and %,d rows whose meaning or text is held out",
            split.duplicates(), split.leaked()));
    lines.addAll(leftOut(shop.input()));
    lines.add(
        line(
            "%,d texts do not state all their facts: what they leave out is taken out of their"
                + " meaning",
            incomplete));
    lines.add("");
    lines.add(
        line("%-24s %-6s %6s %6s %7s  longest value", "slot", "kind", "values", "rows", "stated"));
    shop.domain().slots().forEach(slot -> lines.add(line(slot)));
    lines.addAll(warnings());
    lines.add("");
    return lines;
  }

  private static List<String> leftOut(ShopInput input) {
    List<String> lines = new ArrayList<>();
    if (input.empty() > 0) {
      lines.add(line("left out: %,d rows without a name and a text", input.empty()));
    }
    if (!input.silent().isEmpty()) {
      lines.add(
          line(
              "left out: what is no fact to tell, in the columns %s",
              String.join(", ", input.silent())));
    }
    return lines;
  }

  private String line(Slot slot) {
    Found found = slots.get(slot.attribute());
    String longest = found.longest;
    return line(
        "%-24s %-6s %,6d %,6d %5.1f %%  %s",
        slot.attribute(),
        slot.kind().name().toLowerCase(Locale.ROOT),
        found.values.size(),
        found.rows,
        100 * found.share(),
        longest.length() > SHOWN ? longest.substring(0, SHOWN) + "…" : longest);
  }

  private static String line(String format, Object... arguments) {
    return String.format(Locale.ROOT, format, arguments);
  }

  /** Slots that a model will hardly learn to tell. */
  List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    slots.forEach(
        (attribute, found) -> {
          if (found.share() < SELDOM) {
            warnings.add(
                line(
                    "warning: only %.0f %% of the texts state \"%s\" so that it is recognised:"
                        + " what is not learned is added by grammar",
                    100 * found.share(), attribute));
          }
        });
    return warnings;
  }

  Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("duplicates", shop.split().duplicates());
    json.put("leaked", shop.split().leaked());
    json.put("without_name_and_text", shop.input().empty());
    json.put("columns_left_out", List.copyOf(shop.input().silent()));
    json.put("incomplete", incomplete);
    Map<String, Object> stated = new TreeMap<>();
    slots.forEach((attribute, found) -> stated.put(attribute, found.share()));
    json.put("stated", stated);
    return json;
  }
}
