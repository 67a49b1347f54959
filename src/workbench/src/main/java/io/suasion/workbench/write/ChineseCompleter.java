package io.suasion.workbench.write;

import io.suasion.copywriting.Fact;
import io.suasion.copywriting.check.Candidate;
import io.suasion.copywriting.check.Checker;
import io.suasion.copywriting.domain.Domain;
import io.suasion.copywriting.realise.Realiser;
import io.suasion.copywriting.text.Passage;
import io.suasion.language.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Adds to a Chinese draft, by grammar, the values that it does not tell. Thread-safe. */
final class ChineseCompleter {

  private final Realiser realiser = Realiser.of(Language.ZH);
  private final Checker checker;

  ChineseCompleter(Checker checker) {
    this.checker = checker;
  }

  /**
   * A draft with all values.
   *
   * @param added how many of them grammar told
   * @param reworded how many the draft tells in other words: a top by the word coat
   */
  record Completed(String text, int added, int reworded) {}

  /**
   * The draft with all values, those of one attribute together, each once.
   *
   * @param facts that the candidate was checked against
   */
  Completed complete(Domain domain, Candidate candidate, List<Fact> facts) {
    String draft = candidate.draft().text();
    Set<String> added = new LinkedHashSet<>();
    List<Fact> rest = new ArrayList<>();
    for (Fact missing : candidate.alignment().missing()) {
      List<String> untold =
          values(checker.untold(domain, draft, facts, missing))
              .filter(value -> !draft.contains(value) && added.add(value))
              .toList();
      if (!untold.isEmpty()) {
        rest.add(new Fact(missing.attribute(), String.join("、", untold)));
      }
    }
    String text = draft + Passage.join("", realiser.tellInSentences(rest)).text();
    long reworded =
        facts.stream()
            .flatMap(ChineseCompleter::values)
            .filter(value -> !text.contains(value))
            .count();
    return new Completed(text, added.size(), (int) reworded);
  }

  private static Stream<String> values(Fact fact) {
    return Arrays.stream(fact.value().split(",\\s*"));
  }
}
