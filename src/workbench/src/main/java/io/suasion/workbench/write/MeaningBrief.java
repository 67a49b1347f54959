package io.suasion.workbench.write;

import io.suasion.copywriting.Brief;
import io.suasion.copywriting.Channel;
import io.suasion.copywriting.Fact;
import io.suasion.copywriting.Length;
import io.suasion.copywriting.Offer;
import io.suasion.copywriting.Tone;
import io.suasion.language.Language;
import io.suasion.workbench.meaning.Meaning;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Makes briefs of meanings, for what the model alone cannot tell. */
final class MeaningBrief {

  private static final Pattern DESCRIBES =
      Pattern.compile("(?:(?:inform|give_opinion|recommend)\\()?[^()\\[\\]]+\\[.*");

  private static final Pattern SLOT = Pattern.compile("([^\\[\\](),]+)\\[([^\\]]*)\\]");

  private MeaningBrief() {}

  /** The brief; empty if the meaning has no name. */
  static Optional<Brief> of(Meaning meaning) {
    return named(meaning.domain().name(), meaning.facts());
  }

  /**
   * The brief of a meaning in brackets with facts that no domain knows; empty if it has no name or
   * its act does not describe.
   *
   * @param category what the product is
   */
  static Optional<Brief> ofBrackets(String meaning, String category) {
    if (!DESCRIBES.matcher(meaning).matches()) {
      return Optional.empty();
    }
    List<Fact> facts = new ArrayList<>();
    SLOT.matcher(meaning).results().map(MeaningBrief::fact).forEach(facts::add);
    return named(category, facts);
  }

  private static Optional<Brief> named(String category, List<Fact> facts) {
    return facts.stream()
        .filter(fact -> fact.attribute().equals(Brief.NAME))
        .findFirst()
        .map(name -> brief(name.value(), category, facts));
  }

  private static Fact fact(MatchResult slot) {
    return new Fact(slot.group(1).strip(), slot.group(2).strip());
  }

  private static Brief brief(String name, String category, List<Fact> facts) {
    List<Fact> stated = facts.stream().filter(fact -> !fact.value().isEmpty()).toList();
    return new Brief(
        name, category, stated, Offer.NONE, Channel.EMAIL, Language.EN, Tone.NEUTRAL, Length.LONG);
  }
}
