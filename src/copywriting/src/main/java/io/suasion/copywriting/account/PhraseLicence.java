package io.suasion.copywriting.account;

import io.suasion.catalog.Kind;
import io.suasion.catalog.UnderstoodFact;
import io.suasion.copywriting.Brief;
import io.suasion.copywriting.Fact;
import io.suasion.copywriting.Part;
import io.suasion.copywriting.bank.CopyBank;
import io.suasion.copywriting.bank.Opening;
import io.suasion.copywriting.bank.Praise;
import io.suasion.copywriting.phrase.FilledPhrase;
import io.suasion.copywriting.phrase.Fillings;
import io.suasion.copywriting.phrase.Phrasebook;
import io.suasion.copywriting.realise.Wording;
import io.suasion.copywriting.text.Passage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Licenses openings and calls to action whose needs a brief meets. */
final class PhraseLicence {

  private final Licence licence;
  private final Brief brief;
  private final Wording wording;
  private final OfferLicence offer;
  private final Gaps gaps;

  PhraseLicence(Licence licence, Wording wording, OfferLicence offer) {
    this.licence = licence;
    this.brief = licence.brief();
    this.wording = wording;
    this.offer = offer;
    this.gaps = new Gaps(brief);
  }

  void add(CopyBank bank) {
    bank.openings().stream().filter(opening -> suits(opening) && isMet(opening)).forEach(this::add);
  }

  private boolean suits(Opening opening) {
    return opening.families().isEmpty()
        || brief.kind().family().filter(opening.families()::contains).isPresent();
  }

  private boolean isMet(Opening opening) {
    return opening.needs().stream().allMatch(need -> offer.meets(need) || needed(need).isPresent());
  }

  private Optional<Fact> needed(String need) {
    return brief.facts().stream()
        .filter(fact -> fact.understood().map(UnderstoodFact::id).orElse("").equals(need))
        .filter(Praise::speaksWell)
        .findFirst();
  }

  private void add(Opening opening) {
    Optional<Fact> fact =
        opening.needs().stream().flatMap(need -> needed(need).stream()).findFirst();
    for (Map<String, Passage> offered : offer.fillings()) {
      Map<String, Passage> words = new HashMap<>(offered);
      fact.map(gaps::told).ifPresent(words::putAll);
      words.put("name", Passage.plain(brief.name()));
      words.put("short_name", Passage.plain(brief.shortName()));
      kind(words);
      gaps.words(opening.text(), words)
          .forEach(way -> licence.add(way, new Ending(AccountedBy.PHRASE, fact, "", true)));
    }
  }

  private void kind(Map<String, Passage> words) {
    Kind kind = brief.kind();
    if (kind.isKnown()) {
      words.put("nouns", Passage.plain(kind.plural()));
      words.put("a_noun", Passage.plain(wording.article(kind.noun()) + kind.noun()));
    }
  }

  /** Adds the phrases of the phrasebook, each with whatever fact may fill its gaps. */
  void add(Phrasebook book) {
    Stream.concat(Stream.of(brief.facts()), brief.facts().stream().map(List::of))
        .flatMap(facts -> phrases(book, facts))
        .map(phrase -> Tokens.words(phrase.passage().text()))
        .forEach(words -> licence.add(words, Ending.of(AccountedBy.PHRASE)));
  }

  private Stream<FilledPhrase> phrases(Phrasebook book, List<Fact> facts) {
    Fillings fillings = new Fillings(facts, facts.stream().findFirst(), Optional.empty(), wording);
    return Stream.of(Part.HEADLINE, Part.CALL_TO_ACTION)
        .flatMap(part -> book.suiting(brief, part, fillings).stream());
  }
}
