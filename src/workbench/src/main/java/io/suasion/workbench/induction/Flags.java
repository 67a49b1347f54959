package io.suasion.workbench.induction;

import io.suasion.copywriting.align.SlotAligner;
import io.suasion.copywriting.domain.Domain;
import io.suasion.copywriting.domain.Slot;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds how texts say yes and no to a flag: the words of its name and other phrases, which a text
 * affirms or denies, and phrases that stand for no ({@code home use}).
 */
final class Flags {

  private static final double PRECISION = .9;
  private static final int TRIED = 60;
  private static final int MOST = 6;

  private final Column column;
  private final Texts texts;
  private final BitSet affirmed;
  private final BitSet denied;

  Flags(Column flags, Texts texts) {
    this.column = flags;
    this.texts = texts;
    this.affirmed = flags.rows().get("yes");
    this.denied = flags.rows().get("no");
  }

  /** The rows whose texts affirm and deny a phrase. */
  private record Answers(BitSet yes, BitSet no) {}

  /** The expressions of {@code yes}, and of {@code no} where there are any. */
  Map<String, List<String>> expressions() {
    List<String> yes =
        new ArrayList<>(List.of(String.join(" ?", Wording.words(column.attribute()))));
    Answers named = reading(yes.get(0), texts.matching(yes.get(0)));
    BitSet read = (BitSet) named.yes().clone();
    read.or(named.no());
    BitSet readAsNo = (BitSet) named.no().clone();
    Map<String, Answers> precise = precise();
    for (var best = best(precise, read);
        best.isPresent() && yes.size() < MOST;
        best = best(precise, read)) {
      yes.add(Wording.phrase(best.get().getKey()));
      read.or(best.get().getValue().yes());
      read.or(best.get().getValue().no());
      readAsNo.or(best.get().getValue().no());
    }
    List<String> no = new ArrayList<>();
    new ClosedValues(column, texts).synonyms(denied, no, readAsNo);
    Map<String, List<String>> expressions = new LinkedHashMap<>();
    expressions.put("yes", yes);
    expressions.put("no", no);
    return expressions;
  }

  private Map<String, Answers> precise() {
    Map<String, Answers> precise = new LinkedHashMap<>();
    texts.phrases().entrySet().stream()
        .filter(phrase -> ClosedValues.precision(phrase.getValue(), column.all()) >= PRECISION)
        .filter(phrase -> support(phrase.getValue()) >= ClosedValues.fewest(affirmed))
        .sorted(
            Comparator.comparingInt(
                    (Map.Entry<String, BitSet> phrase) -> -support(phrase.getValue()))
                .thenComparing(Map.Entry::getKey))
        .limit(TRIED)
        .forEach(
            phrase -> {
              Answers reading = reading(Wording.phrase(phrase.getKey()), phrase.getValue());
              if (right(reading, column.all()) >= PRECISION * phrase.getValue().cardinality()) {
                precise.put(phrase.getKey(), reading);
              }
            });
    return precise;
  }

  private int support(BitSet found) {
    return ClosedValues.count(found, affirmed);
  }

  // How many of some rows are read as they are.
  private int right(Answers reading, BitSet among) {
    BitSet yes = ClosedValues.and(reading.yes(), affirmed);
    yes.or(ClosedValues.and(reading.no(), denied));
    return ClosedValues.count(yes, among);
  }

  private Optional<Map.Entry<String, Answers>> best(Map<String, Answers> precise, BitSet read) {
    BitSet unread = column.all();
    unread.andNot(read);
    return precise.entrySet().stream()
        .filter(phrase -> right(phrase.getValue(), unread) >= ClosedValues.fewest(affirmed))
        .max(
            Comparator.comparingInt(
                    (Map.Entry<String, Answers> phrase) -> right(phrase.getValue(), unread))
                .thenComparingInt(phrase -> -phrase.getKey().length()));
  }

  private Answers reading(String expression, BitSet rows) {
    Slot slot = new Slot("flag", List.of(), Slot.Kind.FLAG, Map.of("yes", List.of(expression)));
    SlotAligner aligner = new SlotAligner(new Domain("flag", List.of(), List.of(slot)));
    Answers reading = new Answers(new BitSet(), new BitSet());
    rows.stream()
        .forEach(
            row ->
                aligner.read(texts.get(row), List.of()).stream()
                    .findFirst()
                    .map(mention -> mention.fact().value().equals("yes"))
                    .ifPresent(yes -> (yes ? reading.yes() : reading.no()).set(row)));
    return reading;
  }
}
