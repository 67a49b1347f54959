package io.suasion.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that must not be cut, such as a shop's brands. */
final class Dictionary {

  private final Set<String> words;
  private final int longest;

  Dictionary(Collection<String> words) {
    this.words =
        words.stream()
            .map(word -> NormalizedText.of(word.strip()).text())
            .filter(word -> !word.isEmpty())
            .collect(Collectors.toUnmodifiableSet());
    longest = this.words.stream().mapToInt(String::length).max().orElse(0);
  }

  /** Where words of the dictionary stand, the longest first where several start. */
  List<Span> find(String text) {
    List<Span> found = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = longestEnd(text, start);
      if (end > start) {
        found.add(new Span(start, end));
      }
      start = Math.max(end, start + 1);
    }
    return found;
  }

  private int longestEnd(String text, int start) {
    for (int end = Math.min(text.length(), start + longest); end > start; end--) {
      if (words.contains(text.substring(start, end))) {
        return end;
      }
    }
    return start;
  }
}
