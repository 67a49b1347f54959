package io.suasion.copywriting.persuade;

import io.suasion.catalog.UnderstoodFact;
import io.suasion.catalog.ontology.Role;
import io.suasion.copywriting.Brief;
import io.suasion.copywriting.Fact;
import io.suasion.copywriting.bank.Benefit;
import io.suasion.copywriting.bank.WordingForm;
import io.suasion.copywriting.check.ChannelLimits;
import io.suasion.copywriting.plan.Plan;
import io.suasion.copywriting.realise.Wording;
import io.suasion.copywriting.text.Passage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;

/** Composes bodies: as much of the facts and their benefits as the channel has room for. */
final class BodyComposer {

  private static final int LATEST_OPENING = 4;
  private static final int LAST = 4;

  private final Brief brief;
  private final Plan plan;
  private final WayFinder ways;
  private final LeverFinder finder;
  private final Storyteller storyteller;
  private final Wording wording;
  private final ChannelLimits limits;

  BodyComposer(
      Brief brief,
      Plan plan,
      WayFinder ways,
      LeverFinder finder,
      Storyteller storyteller,
      Wording wording,
      ChannelLimits limits) {
    this.brief = brief;
    this.plan = plan;
    this.ways = ways;
    this.finder = finder;
    this.storyteller = storyteller;
    this.wording = wording;
    this.limits = limits;
  }

  /** The fullest body that fits beside headline and call. */
  Passage compose(
      Lever lever,
      Passage headline,
      Passage call,
      int variant,
      Random random,
      Predicate<Passage> sound) {
    long seed = random.nextLong();
    Passage offer = offer(headline, call);
    for (Budget budget : Budget.of(brief.channel())) {
      Passage body = body(lever, headline, offer, budget, variant, new Random(seed), sound);
      if (limits.fits(brief.channel(), headline.text(), body.text(), call.text())) {
        return body;
      }
    }
    return Passage.EMPTY;
  }

  private Passage offer(Passage headline, Passage call) {
    return wording
        .offers()
        .sentence(brief.offer(), fact -> !headline.tells(fact) && !call.tells(fact))
        .covered();
  }

  private Passage body(
      Lever lever,
      Passage headline,
      Passage offer,
      Budget budget,
      int variant,
      Random random,
      Predicate<Passage> sound) {
    List<Fact> ordered = ordered(lever, headline, variant);
    boolean gains = budget.benefits() > 0 && opens(lever, headline, variant);
    Optional<Woven> opening = gains ? opening(lever, ordered, headline, sound) : Optional.empty();
    opening.ifPresent(
        woven -> {
          ordered.remove(woven.fact());
          ordered.add(0, woven.fact());
        });
    List<Ways> untold =
        ordered.stream()
            .filter(fact -> !headline.tells(fact))
            .filter(fact -> opening.filter(woven -> woven.words().tells(fact)).isEmpty())
            .map(ways::of)
            .toList();
    Arrangement told = Arrangement.of(untold, brief, budget, wording);
    Optional<Woven> after =
        budget.benefits() > 1 || (budget.benefits() > 0 && opening.isEmpty())
            ? after(lever, headline, told.prose(), opening, sound)
            : Optional.empty();
    List<Passage> sentences =
        new ArrayList<>(
            storyteller.tell(new Story(brief, told.prose(), told.plain(), opening, after), random));
    told.prices().forEach(price -> sentences.add(wording.sentence(detail(price, random))));
    sentences.add(offer);
    if (!told.details().isEmpty()) {
      sentences.add(wording.details(told.details().stream().map(w -> detail(w, random)).toList()));
    }
    return Passage.join(wording.sentenceSeparator(), sentences);
  }

  /**
   * Whether the body opens with a benefit. If the headline is a benefit, its fact follows it, and
   * only every other variant opens with a second benefit.
   */
  private static boolean opens(Lever lever, Passage headline, int variant) {
    boolean gain = !headline.isEmpty() && lever.fact().isPresent();
    return !gain || variant % 2 == 1;
  }

  private static Passage detail(Ways ways, Random random) {
    return ways.any(WordingForm.DETAIL, random).orElseThrow();
  }

  /**
   * The facts in their order: the lever's fact first, prices and delivery last. Of the other facts
   * each variant begins with another.
   */
  private List<Fact> ordered(Lever lever, Passage headline, int variant) {
    List<Fact> facts = new ArrayList<>(plan.facts());
    Collections.rotate(facts, -variant);
    facts.sort(Comparator.comparingInt(fact -> rank(fact, lever, headline)));
    return facts;
  }

  private int rank(Fact fact, Lever lever, Passage headline) {
    if (lever.fact().filter(fact::equals).isPresent()) {
      return headline.tells(fact) ? 1 : 0;
    }
    if (wording.denies(fact)) {
      return LAST;
    }
    return switch (role(fact)) {
      case SELLING_POINT, SOCIAL_PROOF -> 1;
      case CHOICE, SPECIFICATION -> 2;
      case PRICE -> 3;
      default -> LAST;
    };
  }

  private static Role role(Fact fact) {
    return fact.understood().map(UnderstoodFact::role).orElse(Role.SPECIFICATION);
  }

  /** A benefit of one of the first facts, in words that the headline does not have. */
  private Optional<Woven> opening(
      Lever lever, List<Fact> ordered, Passage headline, Predicate<Passage> sound) {
    List<Fact> others =
        ordered.stream()
            .filter(fact -> headline.isEmpty() || lever.fact().filter(fact::equals).isEmpty())
            .filter(fact -> Arrangement.isForSentences(ways.of(fact), brief.language()))
            .limit(LATEST_OPENING)
            .toList();
    for (Fact fact : others) {
      for (Benefit benefit : finder.wanted(fact)) {
        Optional<Woven> woven =
            finder.woven(fact, benefit.text()).filter(w -> sound.test(w.words()));
        if (woven.isPresent()) {
          return woven;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Woven> after(
      Lever lever,
      Passage headline,
      List<Ways> prose,
      Optional<Woven> opening,
      Predicate<Passage> sound) {
    for (Ways told : prose) {
      Fact fact = told.fact();
      boolean used =
          opening.filter(woven -> woven.fact().equals(fact)).isPresent()
              || (!headline.isEmpty() && lever.fact().filter(fact::equals).isPresent());
      if (used || !(told.has(WordingForm.PRED) || told.has(WordingForm.NP))) {
        continue;
      }
      for (Benefit benefit : finder.wanted(fact)) {
        Optional<Woven> woven = finder.woven(fact, benefit.so()).filter(w -> sound.test(w.words()));
        if (woven.isPresent()) {
          return woven;
        }
      }
    }
    return Optional.empty();
  }
}
