package io.suasion.copywriting.check;

import java.util.List;
import java.util.regex.Pattern;

/** Finds slips of a model that no reader forgives. */
final class SlipFinder {

  private static final Pattern ENDED = Pattern.compile("(?s).*[.!?…。！？][\"'’”)]*\\s*");
  private static final Pattern SLIP =
      Pattern.compile(
          "[\\p{Ll}\\p{N}] (?:It|Its|They|Their|There) (?=\\p{Ll})"
              + "|(?i:\\b(\\p{L}{2,}) \\1\\b)"
              + "|\\s[.,!?]|[,.!?]{2}"
              + "|(\\p{IsHan}{2,})\\2|[，、；：。！？][，、；：。]"
              // Small words are never doubled, other characters often: 满满, 宝宝.
              + "|(?<!为)了了|的的(?!确)|([着得也更其在而且则于很与和及让使是被把不])\\3"
              + "|(\\p{IsHan})\\4\\4");

  /** Whether a text and its sentences are complete. Words of the brief may have any form. */
  boolean isSound(String text, List<String> given) {
    return ENDED.matcher(text).matches()
        && SLIP.matcher(text).results().allMatch(slip -> Literal.covers(given, text, slip));
  }
}
