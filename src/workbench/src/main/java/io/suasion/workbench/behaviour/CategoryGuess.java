package io.suasion.workbench.behaviour;

import io.suasion.audience.Event;
import java.util.List;

/** Guesses in which categories a reader will act next; it learns event by event. */
interface CategoryGuess {

  /** The guessed categories, at most five, the likeliest first. */
  List<String> next();

  /** Learns what the reader did, in the order of time. */
  void learn(Event event);
}
