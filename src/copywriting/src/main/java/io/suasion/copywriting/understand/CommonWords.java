package io.suasion.copywriting.understand;

import io.suasion.language.TsvTable;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Separates names from common English words that have a capital only because they begin a field.
 */
final class CommonWords {

  private static final Set<String> WORDS =
      TsvTable.read(CommonWords.class, "common-words-en.tsv").stream()
          .map(row -> row.get("word"))
          .collect(Collectors.toUnmodifiableSet());

  private static final Pattern FIRST =
      Pattern.compile("(\\p{Lu}\\p{Ll}+)(-\\p{Ll}+)*(?![\\p{L}\\d])");
  private static final Pattern SMALL = Pattern.compile("(?<![\\p{L}\\d.-])\\p{Ll}{2,}");
  private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}");

  private CommonWords() {}

  /** The item as it stands in a sentence: "solid oak", but "Low Orchard" and "Persian". */
  static String lowered(String item) {
    Matcher first = FIRST.matcher(item);
    if (!first.lookingAt() || isName(item.substring(first.end()))) {
      return item;
    }
    boolean common = WORDS.contains(first.group(1).toLowerCase(Locale.ROOT));
    return common ? item.substring(0, 1).toLowerCase(Locale.ROOT) + item.substring(1) : item;
  }

  /** Whether all words after the first have capitals too. */
  private static boolean isName(String rest) {
    return CAPITAL.matcher(rest).find() && !SMALL.matcher(rest).find();
  }
}
