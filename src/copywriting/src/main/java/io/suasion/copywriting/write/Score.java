package io.suasion.copywriting.write;

import io.suasion.copywriting.plan.Plan;
import io.suasion.copywriting.text.SentenceCut;

/**
 * A first guess at the response, until something learns it: half for telling all facts, .3 for
 * reading well (the model's mean probability of a token, half for grammar), .2 for telling what the
 * reader cares about in the headline or the first sentence.
 */
final class Score {

  private static final double COMPLETE = .5;
  private static final double FLUENT = .3;
  private static final double RELEVANT = .2;

  private Score() {}

  static double of(Composition composition, Plan plan, int facts, int missing) {
    double told = (double) (facts - missing) / facts;
    double relevant = leads(composition, plan) ? 1 : 0;
    return COMPLETE * told + FLUENT * composition.fluency() + RELEVANT * relevant;
  }

  private static boolean leads(Composition composition, Plan plan) {
    return plan.lead()
        .map(
            lead ->
                composition.headline().tells(lead)
                    || SentenceCut.cut(composition.body()).stream()
                        .limit(1)
                        .anyMatch(sentence -> sentence.tells(lead)))
        .orElse(true);
  }
}
