package io.suasion.copywriting.write;

import io.suasion.copywriting.Brief;
import io.suasion.copywriting.Fact;
import io.suasion.copywriting.Principle;
import io.suasion.copywriting.phrase.FilledPhrase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * Hands out phrases so that principles and phrases repeat late. Phrases that name what the reader
 * did come first, then phrases that tell more than the name.
 */
final class PhraseChooser {

  private final List<FilledPhrase> headlines;
  private final List<FilledPhrase> callsToAction;
  private final Optional<Fact> because;
  private final Map<Object, Integer> uses = new HashMap<>();

  /**
   * Chooses among phrases that all fit; the order within a principle is drawn.
   *
   * @param because what the reader did, as phrases tell it
   */
  PhraseChooser(
      List<FilledPhrase> headlines,
      List<FilledPhrase> callsToAction,
      Optional<Fact> because,
      Random random) {
    this.because = because;
    this.headlines = shuffled(headlines, random);
    this.callsToAction = shuffled(callsToAction, random);
  }

  private static List<FilledPhrase> shuffled(List<FilledPhrase> phrases, Random random) {
    List<FilledPhrase> shuffled = new ArrayList<>(phrases);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  /** The next headline; empty if the channel shows none. */
  Optional<FilledPhrase> headline() {
    return next(headlines);
  }

  /** The next call to action that pulls this lever, or else promises plain benefit. */
  Optional<FilledPhrase> callToAction(Principle principle) {
    return next(of(principle)).or(() -> next(of(Principle.BENEFIT)));
  }

  /** The next call to action of any principle. */
  Optional<FilledPhrase> callToAction() {
    return next(callsToAction);
  }

  private List<FilledPhrase> of(Principle principle) {
    return callsToAction.stream().filter(phrase -> phrase.principle() == principle).toList();
  }

  private Optional<FilledPhrase> next(List<FilledPhrase> phrases) {
    Optional<FilledPhrase> next =
        phrases.stream()
            .min(
                Comparator.<FilledPhrase>comparingInt(phrase -> used(phrase.principle()))
                    .thenComparingInt(this::used)
                    .thenComparing(phrase -> !tellsTheReason(phrase))
                    .thenComparing(phrase -> !tellsMoreThanTheName(phrase)));
    next.ifPresent(
        phrase -> {
          uses.merge(phrase.principle(), 1, Integer::sum);
          uses.merge(phrase, 1, Integer::sum);
        });
    return next;
  }

  private boolean tellsTheReason(FilledPhrase phrase) {
    return because.filter(phrase.passage()::tells).isPresent();
  }

  private static boolean tellsMoreThanTheName(FilledPhrase phrase) {
    return phrase.passage().statements().stream()
        .map(told -> told.fact().attribute())
        .anyMatch(told -> !told.equals(Brief.NAME) && !told.equals(Brief.CATEGORY));
  }

  private int used(Object principleOrPhrase) {
    return uses.getOrDefault(principleOrPhrase, 0);
  }
}
