package io.suasion.copywriting.account;

import java.util.List;

/**
 * Finds the verb that the items of a list share. The list tells it once, before its first item:
 * 支持NFC和双卡双待, but not 不支持NFC和双卡双待.
 */
final class SharedVerbs {

  private final List<List<String>> verbs;

  /** The verbs as words, the longest first. */
  SharedVerbs(List<List<String>> verbs) {
    this.verbs = verbs;
  }

  /** Whether the last verb of the sentence before a token is this one. */
  boolean reach(List<Token> tokens, int before, String verb) {
    for (int at = before - 1; at >= 0 && !tokens.get(at).isStop(); at--) {
      String found = verb(tokens, at, before);
      if (!found.isEmpty()) {
        return found.equals(verb) && !isLonger(tokens, at, verb);
      }
    }
    return false;
  }

  private String verb(List<Token> tokens, int at, int before) {
    return verbs.stream()
        .filter(verb -> at + verb.size() <= before && stands(tokens, at, verb))
        .map(verb -> String.join("", verb))
        .findFirst()
        .orElse("");
  }

  /** Whether the verb is a part of a longer verb, such as 支持 in 不支持. */
  private boolean isLonger(List<Token> tokens, int at, String verb) {
    return at > 0
        && verbs.stream()
            .map(words -> String.join("", words))
            .anyMatch(longer -> longer.equals(tokens.get(at - 1).word() + verb));
  }

  private static boolean stands(List<Token> tokens, int at, List<String> verb) {
    for (int i = 0; i < verb.size(); i++) {
      if (!tokens.get(at + i).word().equals(verb.get(i))) {
        return false;
      }
    }
    return true;
  }
}
