package io.suasion.copywriting.write;

import io.suasion.copywriting.Brief;
import io.suasion.copywriting.Fact;
import io.suasion.copywriting.check.ChannelLimits;
import io.suasion.copywriting.plan.Plan;
import io.suasion.copywriting.realise.Realiser;
import io.suasion.copywriting.realise.Wording;
import io.suasion.copywriting.text.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Cuts a body to the room of its channel: whole sentences go, the last first. */
final class BodyFitter {

  private static final int OFFER = 1000;
  private static final int NAME = 200;
  private static final int LEAD = 100;

  private final ChannelLimits limits;
  private final Brief brief;
  private final Plan plan;
  private final Wording wording;
  private final String separator;

  BodyFitter(ChannelLimits limits, Brief brief, Plan plan, Wording wording) {
    this.limits = limits;
    this.brief = brief;
    this.plan = plan;
    this.wording = wording;
    this.separator = wording.sentenceSeparator();
  }

  /**
   * The body with the part of the offer that the call to action does not tell. If there is not room
   * for all, the offer stays, then the lead, then as many facts as possible. Empty if there is room
   * for nothing.
   */
  Passage fit(Body body, Passage headline, Passage callToAction) {
    Passage offer = wording.offers().sentence(brief.offer(), fact -> !callToAction.tells(fact));
    Predicate<Passage> fits =
        text -> limits.fits(brief.channel(), headline.text(), text.text(), callToAction.text());
    Passage whole = joined(body.sentences(), offer);
    if (fits.test(whole)) {
      return whole;
    }
    Realiser realiser = wording.realiser();
    boolean led = plan.lead().isPresent();
    boolean named = headline.tells(brief.nameFact()) || callToAction.tells(brief.nameFact());
    return Stream.of(offer, Passage.EMPTY)
        .flatMap(
            told ->
                Stream.of(
                    cut(body.sentences(), told, fits),
                    grown(facts -> realiser.introduce(brief, facts, led), told, fits),
                    grown(
                        facts -> realiser.introduce(brief.withoutCategory(), facts, led),
                        told,
                        fits),
                    grown(realiser::tell, told, fits)))
        .max(Comparator.comparingInt((Passage text) -> value(text, offer, named)))
        .orElse(Passage.EMPTY);
  }

  private int value(Passage text, Passage offer, boolean named) {
    boolean offered = offer.statements().stream().allMatch(told -> text.tells(told.fact()));
    boolean led = plan.lead().map(text::tells).orElse(true);
    long facts = plan.facts().stream().filter(text::tells).count();
    int name = text.tells(brief.nameFact()) ? (named ? 1 : NAME) : 0;
    return (offered ? OFFER : 0) + (led ? LEAD : 0) + 2 * (int) facts + name;
  }

  private Passage joined(List<Passage> sentences, Passage offer) {
    List<Passage> all = new ArrayList<>(sentences);
    boolean details = !all.isEmpty() && all.get(all.size() - 1).beginsLine();
    all.add(details ? all.size() - 1 : all.size(), offer);
    return Passage.join(separator, all);
  }

  private Passage cut(List<Passage> sentences, Passage offer, Predicate<Passage> fits) {
    for (int kept = sentences.size(); kept > 0; kept--) {
      Passage text = joined(sentences.subList(0, kept), offer);
      if (fits.test(text)) {
        return text;
      }
    }
    return Passage.EMPTY;
  }

  /** Sentences by grammar, with one more fact each time as long as they fit. */
  private Passage grown(
      Function<List<Fact>, List<Passage>> sentences, Passage offer, Predicate<Passage> fits) {
    List<Fact> kept = new ArrayList<>();
    for (Fact fact : plan.facts()) {
      kept.add(fact);
      if (!fits.test(joined(sentences.apply(kept), offer))) {
        kept.remove(kept.size() - 1);
      }
    }
    Passage grown = joined(sentences.apply(kept), offer);
    return fits.test(grown) ? grown : Passage.EMPTY;
  }
}
