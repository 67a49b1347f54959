package io.suasion.copywriting.write;

import io.suasion.copywriting.Evidence;
import io.suasion.copywriting.Fact;
import io.suasion.copywriting.Part;
import io.suasion.copywriting.Principle;
import io.suasion.copywriting.persuade.Text;
import io.suasion.copywriting.text.Passage;
import java.util.ArrayList;
import java.util.List;

/** A variant whose parts are put together but not yet scored. */
record Composition(
    Principle principle, Passage headline, Passage body, Passage callToAction, double fluency) {

  /**
   * A composition of persuasive text. It counts as natural as grammar, because people wrote the
   * rows of the bank.
   */
  static Composition of(Text text) {
    return new Composition(
        text.principle(),
        text.headline(),
        text.body(),
        text.callToAction(),
        Body.FLUENCY_OF_GRAMMAR);
  }

  boolean tells(Fact fact) {
    return headline.tells(fact) || body.tells(fact) || callToAction.tells(fact);
  }

  List<Evidence> evidence() {
    List<Evidence> evidence = new ArrayList<>();
    add(evidence, Part.HEADLINE, headline);
    add(evidence, Part.BODY, body);
    add(evidence, Part.CALL_TO_ACTION, callToAction);
    return evidence;
  }

  private static void add(List<Evidence> evidence, Part part, Passage passage) {
    passage
        .statements()
        .forEach(
            told ->
                evidence.add(new Evidence(told.fact(), part, told.start(), told.end(), told.by())));
  }
}
