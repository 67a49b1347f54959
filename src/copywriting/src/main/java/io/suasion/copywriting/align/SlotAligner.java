package io.suasion.copywriting.align;

import io.suasion.copywriting.Fact;
import io.suasion.copywriting.domain.Domain;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads a text of one domain back into facts. Values that are copied are found letter by letter,
 * the others by the expressions of the domain; of overlapping statements the longest counts.
 * Thread-safe; costs much to make and little to use.
 */
public final class SlotAligner {

  private final Domain domain;
  private final Lexicon lexicon;
  private final UncheckedClaims claims;

  public SlotAligner(Domain domain) {
    this.domain = domain;
    this.lexicon = new Lexicon(domain);
    this.claims = new UncheckedClaims(domain);
  }

  /**
   * Compares a text with what it should say.
   *
   * @param facts in the domain's canonical form; those of unknown attributes count as copied
   */
  public Alignment align(String text, List<Fact> facts) {
    List<Mention> read = read(text, facts);
    return Comparison.of(domain, text, facts, read, claims.find(text, read));
  }

  /**
   * All that the text states, in its order: closed values whether asked or not, one mention for
   * each item of a list, and the values among {@code facts} that are copied. Numbers that look like
   * a value of an open slot without being one of the facts are mentions of that slot.
   */
  public List<Mention> read(String text, List<Fact> facts) {
    List<Mention> copied = copied(text, facts);
    List<Mention> all = new ArrayList<>(copied);
    all.addAll(lexicon.find(text, copied));
    all.sort(Comparator.comparingInt(Mention::start).thenComparingInt(Mention::end));
    return all;
  }

  private List<Mention> copied(String text, List<Fact> facts) {
    List<Mention> found = new ArrayList<>();
    facts.stream()
        .filter(this::copies)
        .forEach(
            fact ->
                new CopiedValue(fact.value())
                    .spans(text)
                    .forEach(span -> found.add(new Mention(fact, span[0], span[1]))));
    return Spans.longest(found);
  }

  private boolean copies(Fact fact) {
    return domain.slot(fact.attribute()).map(slot -> slot.copies(fact.value())).orElse(true);
  }
}
