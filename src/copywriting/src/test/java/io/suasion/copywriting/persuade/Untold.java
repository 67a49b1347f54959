package io.suasion.copywriting.persuade;

import io.suasion.copywriting.Evidence;
import io.suasion.copywriting.Part;
import io.suasion.copywriting.Variant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of a variant that no evidence covers, but for those that only join. */
final class Untold {

  private static final Set<String> JOINS =
      Set.of(
          "and", "with", "it", "they", "the", "a", "an", "is", "are", "has", "have", "this", "here",
          "there", "or");

  private Untold() {}

  static List<String> words(Variant variant) {
    List<String> untold = new ArrayList<>();
    Map<Part, String> parts =
        Map.of(
            Part.HEADLINE, variant.headline(),
            Part.BODY, variant.body(),
            Part.CALL_TO_ACTION, variant.callToAction());
    parts.forEach((part, text) -> untold.addAll(words(text, part, variant)));
    return untold;
  }

  private static List<String> words(String text, Part part, Variant variant) {
    char[] left = text.toCharArray();
    for (Evidence told : variant.evidence()) {
      if (told.part() == part) {
        Arrays.fill(left, told.start(), told.end(), ' ');
      }
    }
    return List.of(new String(left).split("[^\\p{L}\\p{N}]+")).stream()
        .filter(word -> !word.isEmpty())
        .filter(word -> !JOINS.contains(word.toLowerCase(Locale.ROOT)))
        .toList();
  }
}
