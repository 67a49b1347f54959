package io.suasion.copywriting.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sequences of words as a tree of their beginnings.
 *
 * @param <E> what a sequence means
 */
final class WordTree<E> {

  private final Map<String, WordTree<E>> next = new HashMap<>(4);
  private final List<E> endings = new ArrayList<>(1);

  void add(List<String> words, E ending) {
    WordTree<E> node = this;
    for (String word : words) {
      node = node.next.computeIfAbsent(word, unseen -> new WordTree<>());
    }
    if (node != this && !node.endings.contains(ending)) {
      node.endings.add(ending);
    }
  }

  /** The tree behind the word; null if no sequence goes on with it. */
  WordTree<E> after(String word) {
    return next.get(word);
  }

  /** The meanings of the sequence that ends here. */
  List<E> endings() {
    return endings;
  }
}
