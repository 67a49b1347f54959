package io.suasion.copywriting.persuade;

import io.suasion.copywriting.Brief;
import io.suasion.copywriting.Part;
import io.suasion.copywriting.Principle;
import io.suasion.copywriting.ToldBy;
import io.suasion.copywriting.check.ChannelLimits;
import io.suasion.copywriting.plan.Plan;
import io.suasion.copywriting.text.Passage;
import java.util.Set;
import java.util.stream.Stream;

/** The opening where no lever fits: the name, the short name, or nothing. */
final class NameLever {

  private NameLever() {}

  static Lever of(Brief brief, Plan plan, ChannelLimits limits) {
    Passage headline =
        Stream.of(brief.name(), brief.shortName())
            .filter(name -> limits.fits(brief.channel(), Part.HEADLINE, name))
            .findFirst()
            .map(name -> Passage.telling(brief.nameFact(), name, ToldBy.PHRASE))
            .orElse(Passage.EMPTY);
    return new Lever(Principle.BENEFIT, Set.of(), plan.lead(), headline, 0);
  }
}
