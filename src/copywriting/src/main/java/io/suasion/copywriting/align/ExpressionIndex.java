package io.suasion.copywriting.align;

import io.suasion.copywriting.domain.Expressions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

  private static final int LATIN = 256;

  private final List<Entry<T>> all = new ArrayList<>();
  private final List<List<Entry<T>>> byFirst = new ArrayList<>();

  ExpressionIndex(Map<T, List<String>> expressions) {
    expressions.forEach(
        (meaning, written) ->
            written.forEach(
                one -> all.add(new Entry<>(meaning, Expressions.compile(List.of(one))))));
    for (char first = 0; first < LATIN; first++) {
      byFirst.add(beginningWith(String.valueOf(first)));
    }
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
    return first < LATIN ? byFirst.get(first) : all;
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
        && (index == 0 || !Character.isLetterOrDigit(text.charAt(index - 1)));
  }

  record Hit<T>(T meaning, int start, int end) {}

  private record Entry<T>(T meaning, Pattern pattern) {}
}
