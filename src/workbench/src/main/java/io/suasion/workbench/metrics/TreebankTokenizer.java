package io.suasion.workbench.metrics;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Words as the Penn Treebank cuts them, in lower case and without punctuation, which is what the
 * caption scripts compare: clitics apart ({@code is n't}, {@code it 's}), compounds and ranges
 * whole ({@code family-friendly}, {@code 20-25}). It covers the English of product descriptions,
 * not every rule of the treebank.
 */
final class TreebankTokenizer {

  /** The first alternative that matches is the token. */
  private static final Pattern TOKEN =
      Pattern.compile(
          """
          # one word that stands for two
          (?i: (?<!\\p{L})can(?=not\\b) | (?<=\\bcan)not\\b
             | (?<!\\p{L})gon(?=na\\b)  | (?<=\\bgon)na\\b
             | (?<!\\p{L})got(?=ta\\b)  | (?<=\\bgot)ta\\b )
          # clitics, and what stands before n't
          | (?i: \\p{L}+?(?=n't\\b) | n't\\b | '(?:s|m|d|ll|re|ve)\\b )
          # abbreviations keep their period; initials too, unless a sentence begins after them
          | (?<![\\p{L}\\p{N}])(?i:mrs?|ms|dr|st|rd|ave|inc|ltd|co|corp|etc|vs)\\.
          | (?<![\\p{L}\\p{N}])[A-Z]\\.(?!\\s(?:It|He|She|They|You|We|The|This|There|In)\\b)
          # elided articles
          | (?<![\\p{L}\\p{N}])(?i:[dol]'\\p{L}{2,})
          # a period before a comma is taken for that of an abbreviation
          | \\p{L}[\\p{L}-]*\\.(?=,)
          # a number with its sign
          | (?<![\\p{L}\\p{N}])[-+]\\p{N}+(?:[.,:]\\p{N}+)*
          # words, numbers, and what hyphens or slashes join
          | [\\p{L}\\p{N}_]+(?:[.,:]\\p{N}+)*(?:[-/][\\p{L}\\p{N}_]+)*
          # punctuation
          | -{2,} | \\.{3,} | [?!]+ | \\S
          """,
          Pattern.COMMENTS);

  /** Left out, as the caption scripts do; brackets and other marks count as words. */
  private static final Pattern PUNCTUATION = Pattern.compile("['`\",:;?!]|-{1,2}|\\.+");

  private static final Map<String, String> NAMES = Map.of("(", "-lrb-", ")", "-rrb-");

  private TreebankTokenizer() {}

  static List<String> tokenize(String text) {
    return TOKEN
        .matcher(text.replace('\u2019', '\''))
        .results()
        .map(MatchResult::group)
        .map(token -> NAMES.getOrDefault(token, token.toLowerCase(Locale.ROOT)))
        .filter(token -> !PUNCTUATION.matcher(token).matches())
        .toList();
  }
}
