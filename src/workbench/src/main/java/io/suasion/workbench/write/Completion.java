package io.suasion.workbench.write;

import io.suasion.copywriting.Fact;
import io.suasion.copywriting.Language;
import io.suasion.copywriting.realise.Realiser;
import io.suasion.copywriting.text.Passage;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Adds to a Chinese text, by grammar, the values that it does not say letter by letter. */
final class Completion {

  private final Realiser realiser = Realiser.of(Language.ZH);

  /** The text with all values, those of one attribute together, each once. */
  String complete(String text, List<Fact> facts) {
    Map<String, Set<String>> untold = new LinkedHashMap<>();
    Set<String> told = new LinkedHashSet<>();
    for (Fact fact : facts) {
      if (!text.contains(fact.value()) && told.add(fact.value())) {
        untold.computeIfAbsent(fact.attribute(), unused -> new LinkedHashSet<>()).add(fact.value());
      }
    }
    List<Fact> rest =
        untold.entrySet().stream()
            .map(entry -> new Fact(entry.getKey(), String.join("、", entry.getValue())))
            .collect(Collectors.toList());
    return text + Passage.join("", realiser.tell(rest)).text();
  }
}
