package io.suasion.catalog.feed;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the words that the names of variants share before and behind the words that differ. */
final class CommonName {

  private static final Pattern LOOSE_ENDS =
      Pattern.compile(
          "^[\\s,;:/|–—-]+|(?:[\\s,;:/|(\\[–—-]|\\s(?:in|of|with|size|colour|color))+$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern EMPTY_BRACKETS = Pattern.compile("\\s*[(\\[]\\s*[)\\]]");
  private static final Pattern DOUBLED = Pattern.compile("\\s*([-–—,|/])(?:\\s*[-–—,|/])+");

  private CommonName() {}

  /** The common name; the first one where they have nothing in common. */
  static String of(Collection<String> names) {
    if (names.size() < 2) {
      return names.stream().findFirst().orElse("");
    }
    List<List<String>> words = names.stream().map(name -> List.of(name.split("\\s+"))).toList();
    List<String> one = words.get(0);
    int before = one.size();
    int behind = one.size();
    for (List<String> other : words) {
      before = Math.min(before, common(one, other, true));
      behind = Math.min(behind, common(one, other, false));
    }
    int shortest = words.stream().mapToInt(List::size).min().orElse(0);
    behind = Math.min(behind, shortest - before);
    String name =
        tidy(
            String.join(" ", one.subList(0, before))
                + " "
                + String.join(" ", one.subList(one.size() - behind, one.size())));
    // A brand alone, or an article, is no name of a product.
    boolean says = name.contains(" ") || (shortest <= 2 && name.length() >= 2);
    return says ? name : names.iterator().next();
  }

  private static int common(List<String> one, List<String> other, boolean fromStart) {
    int most = Math.min(one.size(), other.size());
    int length = 0;
    while (length < most
        && one.get(fromStart ? length : one.size() - 1 - length)
            .equals(other.get(fromStart ? length : other.size() - 1 - length))) {
      length++;
    }
    return length;
  }

  private static String tidy(String name) {
    String whole = EMPTY_BRACKETS.matcher(name).replaceAll("");
    String single = DOUBLED.matcher(whole).replaceAll(" $1");
    return LOOSE_ENDS.matcher(single.strip()).replaceAll("").strip();
  }
}
