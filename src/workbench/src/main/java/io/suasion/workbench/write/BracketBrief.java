package io.suasion.workbench.write;

import io.suasion.copywriting.Brief;
import io.suasion.copywriting.Channel;
import io.suasion.copywriting.Fact;
import io.suasion.copywriting.Language;
import io.suasion.copywriting.Length;
import io.suasion.copywriting.Offer;
import io.suasion.copywriting.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Makes a brief of a meaning in brackets that has facts which no domain knows. */
final class BracketBrief {

  private static final Pattern DESCRIBES =
      Pattern.compile("(?:(?:inform|give_opinion|recommend)\\()?[^()\\[\\]]+\\[.*");

  private static final Pattern SLOT = Pattern.compile("([^\\[\\](),]+)\\[([^\\]]*)\\]");

  private BracketBrief() {}

  /**
   * The brief; empty if the meaning has no name or its act does not describe.
   *
   * @param category what the product is
   */
  static Optional<Brief> of(String meaning, String category) {
    if (!DESCRIBES.matcher(meaning).matches()) {
      return Optional.empty();
    }
    List<Fact> facts = new ArrayList<>();
    SLOT.matcher(meaning).results().map(BracketBrief::fact).forEach(facts::add);
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
