package io.suasion.workbench.prepare;

import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The proper names of a data set. A target that still holds one after its own names became symbols
 * names something that its meaning does not: a model would learn to make up names.
 */
final class Gazetteer {

  private static final Set<String> SLOTS = Set.of("name", "near", "developer");

  private final Pattern names;

  Gazetteer(Collection<Reference> references) {
    Set<String> known =
        references.stream()
            .flatMap(Gazetteer::names)
            .filter(name -> Character.isUpperCase(name.codePointAt(0)))
            .map(Pattern::quote)
            .collect(Collectors.toSet());
    String any = known.isEmpty() ? "(?!)" : String.join("|", known);
    names = Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])");
  }

  /** Whether the delexicalised text names something. */
  boolean names(String target) {
    return names.matcher(target).find();
  }

  private static Stream<String> names(Reference reference) {
    return reference.meaning().facts().stream()
        .filter(fact -> SLOTS.contains(fact.attribute()))
        .map(fact -> fact.value());
  }
}
