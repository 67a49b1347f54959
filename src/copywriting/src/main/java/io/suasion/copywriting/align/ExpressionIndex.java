package io.suasion.copywriting.align;

import io.suasion.copywriting.domain.Expressions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds many expressions in one text. Only those are tried at the start of a word that can begin
 * with its first letter, which makes hundreds of expressions as cheap as a dozen. Thread-safe.
 *
 * @param <T> what an expression stands for
 */
final class ExpressionIndex<T> {

  private final List<Entry<T>> all = new ArrayList<>();
  private final Map<Character, List<Entry<T>>> byFirst = new ConcurrentHashMap<>();

  ExpressionIndex(Map<T, List<String>> expressions) {
    expressions.forEach(
        (meaning, written) ->
            written.forEach(
                one -> all.add(new Entry<>(meaning, Expressions.compile(List.of(one))))));
  }

  /** Each place where an expression stands as whole words; places may overlap. */
  void find(String text, Consumer<Hit<T>> found) {
    for (int start = 0; start < text.length(); start++) {
      if (startsWord(text, start)) {
        for (Entry<T> entry : candidates(text.charAt(start))) {
          Matcher matcher = entry.pattern().matcher(text).region(start, text.length());
          // The expressions look at what stands before them.
          if (matcher.useTransparentBounds(true).lookingAt()) {
            found.accept(new Hit<>(entry.meaning(), matcher.start(), matcher.end()));
          }
        }
      }
    }
  }

  private List<Entry<T>> candidates(char first) {
    return byFirst.computeIfAbsent(first, unseen -> beginningWith(String.valueOf(unseen)));
  }

  private List<Entry<T>> beginningWith(String first) {
    return all.stream()
        .filter(
            entry -> {
              Matcher matcher = entry.pattern().matcher(first);
              return matcher.lookingAt() || matcher.hitEnd();
            })
        .toList();
  }

  private static boolean startsWord(String text, int index) {
    return !Character.isWhitespace(text.charAt(index))
        && (index == 0 || !isPartOfWord(text.charAt(index - 1)) || isHan(text.charAt(index)));
  }

  private static boolean isPartOfWord(char character) {
    return Character.isLetterOrDigit(character) && !isHan(character);
  }

  private static boolean isHan(char character) {
    return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
  }

  record Hit<T>(T meaning, int start, int end) {}

  private record Entry<T>(T meaning, Pattern pattern) {}
}
