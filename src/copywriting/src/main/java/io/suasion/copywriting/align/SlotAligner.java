package io.suasion.copywriting.align;

import io.suasion.copywriting.Fact;
import io.suasion.copywriting.domain.Domain;
import io.suasion.copywriting.domain.Slot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads a text of one domain back into facts. Values that are copied are found letter by letter,
 * the others by the expressions of the domain; of overlapping statements the longest counts, so
 * that {@code not family-friendly} is not read as {@code family-friendly}. Thread-safe.
 */
public final class SlotAligner {

  private static final Comparator<Mention> LONGEST_FIRST =
      Comparator.comparingInt((Mention mention) -> mention.start() - mention.end())
          .thenComparingInt(Mention::start);

  private final Domain domain;
  private final Map<String, Lexicon> lexicons;

  public SlotAligner(Domain domain) {
    this.domain = domain;
    this.lexicons =
        domain.slots().stream().collect(Collectors.toMap(Slot::attribute, Lexicon::new));
  }

  /**
   * Compares a text with what it should say.
   *
   * @param facts in the domain's canonical form; those of unknown attributes count as copied
   */
  public Alignment align(String text, List<Fact> facts) {
    return Comparison.of(domain, text, facts, read(text, facts));
  }

  /**
   * All that the text states, in its order: closed values whether asked or not, one mention for
   * each item of a list, and the values among {@code facts} that are copied. Numbers that look like
   * a value of an open slot without being one of the facts are mentions of that slot.
   */
  public List<Mention> read(String text, List<Fact> facts) {
    List<Mention> copied = copied(text, facts);
    List<Mention> all = new ArrayList<>(copied);
    for (Slot slot : domain.slots()) {
      if (slot.kind() != Slot.Kind.OPEN) {
        all.addAll(lexicons.get(slot.attribute()).find(text, copied));
      }
    }
    all.addAll(shapes(text, List.copyOf(all)));
    all.sort(Comparator.comparingInt(Mention::start).thenComparingInt(Mention::end));
    return all;
  }

  private List<Mention> shapes(String text, List<Mention> taken) {
    return domain.slots().stream()
        .filter(slot -> slot.kind() == Slot.Kind.OPEN)
        .flatMap(slot -> lexicons.get(slot.attribute()).find(text, taken).stream())
        .toList();
  }

  private List<Mention> copied(String text, List<Fact> facts) {
    List<Mention> found = new ArrayList<>();
    for (Fact fact : facts) {
      if (copies(fact)) {
        new CopiedValue(fact.value())
            .spans(text).stream()
                .map(span -> new Mention(fact, span[0], span[1]))
                .forEach(found::add);
      }
    }
    return Spans.withoutOverlaps(found, LONGEST_FIRST);
  }

  private boolean copies(Fact fact) {
    return domain.slot(fact.attribute()).map(slot -> slot.copies(fact.value())).orElse(true);
  }
}
