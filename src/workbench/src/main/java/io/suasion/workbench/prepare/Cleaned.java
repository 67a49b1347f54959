package io.suasion.workbench.prepare;

import io.suasion.copywriting.Fact;
import io.suasion.copywriting.align.Mention;
import io.suasion.workbench.meaning.Meaning;
import java.util.List;

/**
 * A text and exactly what it says.
 *
 * @param facts in the order in which the text tells them
 * @param mentions all places where it states them
 */
record Cleaned(String set, Meaning meaning, List<Fact> facts, String text, List<Mention> mentions) {

  boolean changed() {
    return !List.copyOf(facts).containsAll(meaning.facts())
        || facts.size() != meaning.facts().size();
  }
}
