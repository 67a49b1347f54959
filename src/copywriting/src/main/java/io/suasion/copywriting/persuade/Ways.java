package io.suasion.copywriting.persuade;

import io.suasion.copywriting.Fact;
import io.suasion.copywriting.bank.WordingForm;
import io.suasion.copywriting.text.Passage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** The ways in which a fact of a brief can be told, as passages, by what they are in a sentence. */
record Ways(Fact fact, Map<WordingForm, List<Passage>> forms) {

  private static final int PLAINEST = 2;

  boolean has(WordingForm form) {
    return !of(form).isEmpty();
  }

  List<Passage> of(WordingForm form) {
    return forms.getOrDefault(form, List.of());
  }

  /** One of the first ways of a form, at random. The first ways are the plainest. */
  Optional<Passage> any(WordingForm form, Random random) {
    List<Passage> all = of(form);
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(all.get(random.nextInt(Math.min(PLAINEST, all.size()))));
  }

  /** Whether a sentence can tell it. */
  boolean isProse() {
    return has(WordingForm.PRED) || has(WordingForm.NP) || has(WordingForm.SENT);
  }
}
