package io.suasion.copywriting.persuade;

import io.suasion.copywriting.text.Passage;
import java.util.List;
import java.util.Random;

/** Tells a story in the sentences of a language. Thread-safe. */
interface Storyteller {

  /** The sentences, without the line of details. */
  List<Passage> tell(Story story, Random random);
}
