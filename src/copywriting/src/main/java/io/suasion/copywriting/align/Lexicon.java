package io.suasion.copywriting.align;

import io.suasion.copywriting.Fact;
import io.suasion.copywriting.domain.Expressions;
import io.suasion.copywriting.domain.Slot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where a text states the values of one slot by their expressions. Thread-safe. */
final class Lexicon {

  private static final Comparator<Mention> LONGEST_FIRST =
      Comparator.comparingInt((Mention mention) -> mention.start() - mention.end())
          .thenComparingInt(Mention::start);

  private final Slot slot;
  private final List<Entry> entries;

  Lexicon(Slot slot) {
    this.slot = slot;
    this.entries =
        slot.expressions().entrySet().stream()
            .flatMap(
                value ->
                    value.getValue().stream()
                        .map(e -> new Entry(value.getKey(), Expressions.compile(List.of(e)))))
            .toList();
  }

  /**
   * Statements outside of the taken spans, in the order of the text; the longest of overlapping
   * ones.
   */
  List<Mention> find(String text, List<Mention> taken) {
    List<Mention> candidates = new ArrayList<>();
    for (Entry entry : entries) {
      Matcher matcher = entry.pattern().matcher(text);
      while (matcher.find()) {
        stated(entry.value(), text, matcher).ifPresent(candidates::add);
      }
    }
    candidates.removeIf(candidate -> Spans.overlap(candidate, taken));
    return Spans.withoutOverlaps(candidates, LONGEST_FIRST);
  }

  private Optional<Mention> stated(String value, String text, Matcher matcher) {
    int start = matcher.start();
    int end = matcher.end();
    return switch (slot.kind()) {
      case OPEN ->
          Optional.of(new Mention(new Fact(slot.attribute(), matcher.group()), start, end));
      case FLAG -> {
        boolean denied = value.equals("yes") && Negation.denies(text, start, end);
        yield Optional.of(
            new Mention(new Fact(slot.attribute(), denied ? "no" : value), start, end));
      }
      case CLOSED, LIST ->
          Negation.directlyDenies(text, start)
              ? Optional.empty()
              : Optional.of(new Mention(new Fact(slot.attribute(), value), start, end));
    };
  }

  private record Entry(String value, Pattern pattern) {}
}
