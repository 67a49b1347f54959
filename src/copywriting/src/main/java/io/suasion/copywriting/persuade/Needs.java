package io.suasion.copywriting.persuade;

import io.suasion.catalog.UnderstoodFact;
import io.suasion.copywriting.Assignment;
import io.suasion.copywriting.Brief;
import io.suasion.copywriting.Fact;
import io.suasion.copywriting.ToldBy;
import io.suasion.copywriting.bank.Opening;
import io.suasion.copywriting.bank.Praise;
import io.suasion.copywriting.phrase.BecauseWording;
import io.suasion.copywriting.realise.Wording;
import io.suasion.copywriting.text.Passage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Says which openings and calls to action have what they need, and fills their gaps. */
final class Needs {

  private static final Set<String> OF_THE_OFFER = Set.of("offer", "code", "ends", "free_in_offer");
  private static final String BECAUSE = "because";
  private static final Pattern FREE =
      Pattern.compile("\\bfree\\b|\\bgift\\b|赠|送|免费", Pattern.CASE_INSENSITIVE);

  private final Brief brief;
  private final Wording wording;
  private final Optional<Passage> because;

  Needs(Assignment assignment, Wording wording, BecauseWording reasons) {
    this.brief = assignment.brief();
    this.wording = wording;
    this.because = assignment.because().flatMap(reason -> reasons.clause(reason, brief, wording));
  }

  /** Whether the opening names what the reader did. */
  boolean isOfTheReader(Opening opening) {
    return opening.needs().contains(BECAUSE);
  }

  boolean isOfTheOffer(Opening opening) {
    return opening.needs().stream().anyMatch(OF_THE_OFFER::contains);
  }

  /** The fact that it tells or rests on. */
  Optional<Fact> fact(Opening opening, List<Fact> facts) {
    return facts.stream().filter(fact -> opening.needs().contains(id(fact))).findFirst();
  }

  /** The opening in the words of the brief; empty if a need is not met. */
  Optional<Passage> fill(Opening opening, List<Fact> facts) {
    Map<String, Passage> words = new HashMap<>();
    for (String need : opening.needs()) {
      if (!meets(need, facts)) {
        return Optional.empty();
      }
    }
    fact(opening, facts).ifPresent(fact -> words.putAll(told(fact)));
    words.putAll(wording.offers().fillings(brief.offer(), ToldBy.PHRASE));
    words.put("name", name(brief.name()));
    words.put("short_name", name(brief.shortName()));
    because.ifPresent(clause -> words.put(BECAUSE, clause));
    kind(words);
    return words.keySet().containsAll(opening.text().gaps())
        ? Optional.of(
            wording.withArticles(opening.text().fill(words, FactWords.isPlural(brief))).covered())
        : Optional.empty();
  }

  private Map<String, Passage> told(Fact fact) {
    Map<String, Passage> told = new HashMap<>();
    FactWords.of(brief, fact)
        .forEach(
            (gap, words) ->
                told.put(
                    gap,
                    words.statements().isEmpty() ? words : words.allTelling(fact, ToldBy.PHRASE)));
    return told;
  }

  private Passage name(String name) {
    return Passage.telling(brief.nameFact(), name, ToldBy.PHRASE);
  }

  private void kind(Map<String, Passage> words) {
    if (!brief.kind().isKnown()) {
      return;
    }
    Passage noun = kind(brief.kind().noun());
    words.put("noun", FactWords.isPlural(brief) ? kind(brief.kind().plural()) : noun);
    words.put("nouns", kind(brief.kind().plural()));
    words.put("a_noun", Passage.plain(wording.article(brief.kind().noun())).then(noun));
  }

  private Passage kind(String noun) {
    return Passage.telling(brief.categoryFact(), noun, ToldBy.PHRASE);
  }

  private boolean meets(String need, List<Fact> facts) {
    return switch (need) {
      case "offer" -> !brief.offer().text().isEmpty();
      case "code" -> !brief.offer().code().isEmpty();
      case "ends" -> brief.offer().endsAt().isPresent();
      case "free_in_offer" -> FREE.matcher(brief.offer().text()).find();
      case BECAUSE -> because.isPresent();
      default -> facts.stream().anyMatch(fact -> id(fact).equals(need) && Praise.speaksWell(fact));
    };
  }

  private static String id(Fact fact) {
    return fact.understood().map(UnderstoodFact::id).orElse("");
  }
}
