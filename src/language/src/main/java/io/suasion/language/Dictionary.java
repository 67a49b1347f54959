package io.suasion.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words that must not be cut, such as a shop's brands. A tree of characters: looking up takes as
 * many steps as a text agrees with the beginning of a word. HanLP's trie takes 18 ms to make for
 * three words and 24 MB; a request may bring a dictionary of its own.
 */
final class Dictionary {

  private static final class Node {
    private final Map<Character, Node> next = new HashMap<>();
    private boolean endsWord;
  }

  private final Node root = new Node();

  Dictionary(Collection<String> words) {
    for (String word : words) {
      add(NormalizedText.of(word.strip()).text());
    }
  }

  private void add(String word) {
    Node node = root;
    for (int i = 0; i < word.length(); i++) {
      node = node.next.computeIfAbsent(word.charAt(i), unit -> new Node());
    }
    node.endsWord = true;
  }

  /** The places of the dictionary's words. Where several start, the longest comes first. */
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
    int end = start;
    Node node = root;
    for (int i = start; i < text.length() && node != null; i++) {
      node = node.next.get(text.charAt(i));
      end = node != null && node.endsWord ? i + 1 : end;
    }
    return end;
  }
}
