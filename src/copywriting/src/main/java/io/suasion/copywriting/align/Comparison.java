package io.suasion.copywriting.align;

import io.suasion.copywriting.Fact;
import io.suasion.copywriting.domain.Domain;
import io.suasion.copywriting.domain.Slot;
import io.suasion.copywriting.text.SentenceEnds;
import io.suasion.language.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Sorts what a text states into told, invented and repeated, and finds what is missing. */
final class Comparison {

  private final Domain domain;
  private final String text;
  private final List<Fact> facts;
  private final List<Mention> read;
  private final List<Mention> told = new ArrayList<>();
  private final List<Fact> missing = new ArrayList<>();
  private final List<Mention> invented = new ArrayList<>();
  private final List<Mention> repeated = new ArrayList<>();

  private Comparison(Domain domain, String text, List<Fact> facts, List<Mention> read) {
    this.domain = domain;
    this.text = text;
    this.facts = facts;
    this.read = read;
  }

  static Alignment of(
      Domain domain, String text, List<Fact> facts, List<Mention> read, List<Mention> claims) {
    Comparison comparison = new Comparison(domain, text, facts, read);
    facts.forEach(comparison::compare);
    read.stream().filter(comparison::isInvented).forEach(comparison.invented::add);
    comparison.invented.addAll(claims);
    comparison.invented.sort(Comparator.comparingInt(Mention::start));
    comparison.told.sort(Comparator.comparingInt(Mention::start));
    comparison.repeated.sort(Comparator.comparingInt(Mention::start));
    return new Alignment(
        comparison.told, comparison.missing, comparison.invented, comparison.repeated);
  }

  private void compare(Fact fact) {
    List<Mention> first = new ArrayList<>();
    for (String item : items(fact)) {
      List<Mention> mentions = mentions(new Fact(fact.attribute(), item));
      if (mentions.isEmpty()) {
        missing.add(fact);
        return;
      }
      first.add(mentions.get(0));
      mentions.stream().filter(mention -> repeats(mentions.get(0), mention)).forEach(repeated::add);
    }
    told.add(whole(fact, first));
  }

  /** One mention over all items if one sentence tells them; else the mention of the first item. */
  private Mention whole(Fact fact, List<Mention> items) {
    int start = items.stream().mapToInt(Mention::start).min().orElseThrow();
    int end = items.stream().mapToInt(Mention::end).max().orElseThrow();
    return SentenceEnds.before(text, start) == SentenceEnds.before(text, end)
        ? new Mention(fact, start, end)
        : new Mention(fact, items.get(0).start(), items.get(0).end());
  }

  private List<Mention> mentions(Fact fact) {
    return read.stream().filter(mention -> mention.fact().equals(fact)).toList();
  }

  private boolean repeats(Mention first, Mention later) {
    boolean repeatable = domain.slot(later.fact().attribute()).map(Slot::repeatable).orElse(false);
    return !repeatable
        && SentenceEnds.before(text, first.start()) < SentenceEnds.before(text, later.start());
  }

  private boolean isInvented(Mention mention) {
    Optional<Fact> asked =
        facts.stream()
            .filter(fact -> fact.attribute().equals(mention.fact().attribute()))
            .findFirst();
    String stated = mention.fact().value();
    Optional<Slot> slot = domain.slot(mention.fact().attribute());
    if (slot.isEmpty() || slot.get().neutral().contains(stated)) {
      return false;
    }
    if (domain.language() == Language.ZH && (isLoose(mention) || liesWithinTold(mention))) {
      return false;
    }
    return asked
        .map(fact -> !items(fact).contains(stated) && !supports(slot.get(), fact, stated))
        .orElse(true);
  }

  /**
   * Whether the words are not a part of the value. Such words do not claim it: a waist does not
   * claim a fitted waist, but tells one that is asked for.
   */
  private boolean isLoose(Mention mention) {
    String words = text.substring(mention.start(), mention.end()).toLowerCase(Locale.ROOT);
    return !mention.fact().value().contains(words);
  }

  /** Chinese values share words: lace is a material and a pattern, a denim skirt is of denim. */
  private boolean liesWithinTold(Mention mention) {
    return read.stream()
        .filter(other -> other.start() <= mention.start() && mention.end() <= other.end())
        .anyMatch(other -> facts.stream().anyMatch(fact -> states(fact, other)));
  }

  private boolean states(Fact fact, Mention mention) {
    return fact.attribute().equals(mention.fact().attribute())
        && items(fact).contains(mention.fact().value());
  }

  /**
   * Whether the stated value agrees with the asked value and the text also states the asked one.
   */
  private boolean supports(Slot slot, Fact asked, String stated) {
    return slot.agree(asked.value(), stated) && !mentions(asked).isEmpty();
  }

  private List<String> items(Fact fact) {
    return domain
        .slot(fact.attribute())
        .map(slot -> slot.items(fact.value()))
        .orElse(List.of(fact.value()));
  }
}
