package io.suasion.copywriting.write;

import io.suasion.copywriting.Assignment;
import io.suasion.copywriting.Because;
import io.suasion.copywriting.Brief;
import io.suasion.copywriting.Part;
import io.suasion.copywriting.Principle;
import io.suasion.copywriting.check.ChannelLimits;
import io.suasion.copywriting.check.Likeness;
import io.suasion.copywriting.phrase.FilledPhrase;
import io.suasion.copywriting.phrase.Fillings;
import io.suasion.copywriting.phrase.Phrasebook;
import io.suasion.copywriting.plan.Plan;
import io.suasion.copywriting.realise.Wording;
import io.suasion.copywriting.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;

/** Puts headlines, bodies and calls to action together so that the variants differ. */
final class VariantComposer {

  private static final double SAME_HEADLINE = .6;
  private static final double SAME_BODY = .95;
  private static final int TRIES_A_VARIANT = 4;

  private final Assignment assignment;
  private final BodyFitter fitter;
  private final PhraseChooser chooser;

  VariantComposer(
      Assignment assignment,
      Plan plan,
      Phrasebook phrasebook,
      Wording wording,
      ChannelLimits limits,
      Predicate<String> isClean) {
    this.assignment = assignment;
    Brief brief = assignment.brief();
    fitter = new BodyFitter(limits, brief, plan, wording);
    Fillings fillings = new Fillings(plan.facts(), plan.lead(), assignment.because(), wording);
    chooser =
        new PhraseChooser(
            telling(usable(phrasebook, brief, Part.HEADLINE, fillings, limits, isClean)),
            usable(phrasebook, brief, Part.CALL_TO_ACTION, fillings, limits, isClean),
            assignment.because().map(Because::fact),
            new Random(assignment.seed()));
  }

  private static List<FilledPhrase> usable(
      Phrasebook phrasebook,
      Brief brief,
      Part part,
      Fillings fillings,
      ChannelLimits limits,
      Predicate<String> isClean) {
    return phrasebook.suiting(brief, part, fillings).stream()
        .filter(phrase -> limits.shows(brief.channel(), part))
        .filter(phrase -> limits.fits(brief.channel(), part, phrase.passage().text()))
        .filter(phrase -> isClean.test(phrase.passage().text()))
        .toList();
  }

  /** Headlines that tell something. The others are for names that are too long for the channel. */
  private static List<FilledPhrase> telling(List<FilledPhrase> headlines) {
    List<FilledPhrase> telling =
        headlines.stream().filter(phrase -> !phrase.passage().statements().isEmpty()).toList();
    return telling.isEmpty() ? headlines : telling;
  }

  /** As many compositions as asked for, if so many differ. The bodies are used in turn. */
  List<Composition> compose(List<Body> bodies) {
    List<Composition> compositions = new ArrayList<>();
    int tries = assignment.variants() * TRIES_A_VARIANT;
    for (int i = 0; i < tries && compositions.size() < assignment.variants(); i++) {
      Composition next = compose(bodies.get(compositions.size() % bodies.size()));
      if (compositions.stream().noneMatch(other -> alike(next, other))) {
        compositions.add(next);
      }
    }
    return compositions;
  }

  private Composition compose(Body body) {
    Optional<FilledPhrase> headline = chooser.headline();
    Optional<FilledPhrase> call =
        headline
            .map(phrase -> chooser.callToAction(phrase.principle()))
            .orElseGet(chooser::callToAction);
    Principle principle =
        headline.or(() -> call).map(FilledPhrase::principle).orElse(Principle.BENEFIT);
    Passage headlineText = headline.map(FilledPhrase::passage).orElse(Passage.EMPTY);
    Passage callText = call.map(FilledPhrase::passage).orElse(Passage.EMPTY);
    Passage bodyText = fitter.fit(body, headlineText, callText);
    return new Composition(principle, headlineText, bodyText, callText, body.fluency());
  }

  private static boolean alike(Composition one, Composition other) {
    String opening = one.headline().text() + " " + one.callToAction().text();
    String otherOpening = other.headline().text() + " " + other.callToAction().text();
    return Likeness.of(opening, otherOpening) >= SAME_HEADLINE
        && Likeness.of(one.body().text(), other.body().text()) >= SAME_BODY;
  }
}
