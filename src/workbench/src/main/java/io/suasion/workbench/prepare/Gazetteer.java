package io.suasion.workbench.prepare;

import java.util.Collection;
import java.util.List;
import java.util.Map;
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

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /** The names by their first word: a shop may have ten thousand. */
  private final Map<String, List<String>> names;

  Gazetteer(Collection<Reference> references) {
    names =
        references.stream()
            .flatMap(Gazetteer::names)
            .distinct()
            .filter(name -> Character.isUpperCase(name.codePointAt(0)))
            .collect(Collectors.groupingBy(Gazetteer::firstWord));
  }

  private static String firstWord(String name) {
    return WORD.matcher(name).results().findFirst().orElseThrow().group();
  }

  /** Whether the delexicalised text names something. */
  boolean names(String target) {
    return WORD.matcher(target)
        .results()
        .anyMatch(
            word ->
                names.getOrDefault(word.group(), List.of()).stream()
                    .anyMatch(name -> stands(name, target, word.start())));
  }

  private static boolean stands(String name, String target, int start) {
    int end = start + name.length();
    return target.startsWith(name, start)
        && (end == target.length() || !Character.isLetterOrDigit(target.codePointAt(end)));
  }

  private static Stream<String> names(Reference reference) {
    return reference.meaning().facts().stream()
        .filter(fact -> SLOTS.contains(fact.attribute()))
        .map(fact -> fact.value());
  }
}
