package io.suasion.workbench.metrics;

import java.util.List;
import java.util.function.Function;

/** What counts as a word. */
enum Words {
  MTEVAL(MtevalTokenizer::tokenize),
  TREEBANK(TreebankTokenizer::tokenize),
  /** Characters as written, white space left out. */
  CHARACTERS(Words::characters);

  private final Function<String, List<String>> tokenizer;

  Words(Function<String, List<String>> tokenizer) {
    this.tokenizer = tokenizer;
  }

  List<String> of(String text) {
    return tokenizer.apply(text);
  }

  private static List<String> characters(String text) {
    return text.codePoints()
        .filter(character -> !Character.isWhitespace(character))
        .filter(character -> !Character.isSpaceChar(character))
        .mapToObj(Character::toString)
        .toList();
  }
}
