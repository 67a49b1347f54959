package io.suasion.copywriting.align;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a clause denies what it mentions. */
final class Negation {

  private static final int REACH = 90;

  /** The most characters of a list that a negation after the list still denies. */
  private static final int LIST = 200;

  private static final Pattern CUE =
      Pattern.compile(
          "(?i)(?<![\\p{L}])(?:not(?! only\\b| just\\b| to mention\\b)|no(?! problem| matter| doubt|\\.)"
              + "|without|never|nor|neither|lack(?:s|ing)?|cannot|unavailable|un|non|unsuitable|aside from"
              + "|except(?: for)?|isnt|doesnt|arent|dont)(?![\\p{L}])|n['’]t(?![\\p{L}])");

  private static final Pattern RESET =
      Pattern.compile(
          "(?i)[.!?;:](?=\\s|$)|(?<![\\p{L}])(?:but|however|though|although|yet|while|whereas|because|instead"
              + "|(?:and|,) (?:then |it |they |also |you |there |this |that |which )*"
              + "(?:is|are|has|have|offers?|allows?|does|can|serves?|features?|accepts?|comes|provides?|welcomes?"
              + "|it's|will|located|the|with|near|in))(?![\\p{L}])");

  private static final String CONJUNCTION =
      "\\s(?:and|or|nor|&)\\s(?:the |a |for )?"
          + "(?!it\\b|they\\b|is\\b|are\\b|does|has|have|do\\b|was|were)\\p{L}++";

  // Possessive, as the engine calls itself once for each round of a loop that may be given back.
  private static final Pattern DENIED_AFTER =
      Pattern.compile(
          "(?i)(?:(?:,\\s(?!(?:and|or|nor)\\s)\\p{L}++)++,?"
              + CONJUNCTION
              + "|"
              + CONJUNCTION
              + "|[\\s-]+(?:releases?|versions?|support|ports?|access|users?|platforms?|players?|mode"
              + "|computers?|gamers?|availability|friendly|systems?))*+"
              + "\\s+(?:is|are|was|were|do|does|have|has|did|can|could|will|would)(?:n['’]t"
              + "|\\s+(?:not|never|no longer|unavailable|currently not|also not))"
              + "(?!\\p{L})(?! only)");

  private static final Pattern SMALL_WORDS =
      Pattern.compile(
          "(?i)[\\s-]*(?:(?:a|an|the|very|so|too|really|that|all|have|has|had|get|gets|receive|be|in|exactly|particularly"
              + "|especially|particular|considered|necessarily|quite|as|its|any|for|of|on)[\\s-]+)*");

  private Negation() {}

  /** Whether a negation covers the mention from {@code start} to {@code end}. */
  static boolean denies(String text, int start, int end) {
    return deniedBefore(text, start) || deniedAfter(text, end);
  }

  /** Whether a negation stands right before {@code start}, with nothing but small words between. */
  static boolean directlyDenies(String text, int start) {
    String before = text.substring(Math.max(0, start - 40), start);
    Matcher cue = CUE.matcher(before);
    int end = -1;
    while (cue.find()) {
      end = cue.end();
    }
    return end >= 0 && SMALL_WORDS.matcher(before.substring(end)).matches();
  }

  private static boolean deniedAfter(String text, int end) {
    return DENIED_AFTER
        .matcher(text)
        .region(end, Math.min(text.length(), end + LIST))
        .useTransparentBounds(true)
        .lookingAt();
  }

  private static boolean deniedBefore(String text, int start) {
    String before = text.substring(Math.max(0, start - REACH), start);
    Matcher reset = RESET.matcher(before);
    int clause = 0;
    while (reset.find()) {
      clause = reset.end();
    }
    // A reset such as "and is" may itself be followed by the cue: "and is not".
    return CUE.matcher(before.substring(clause)).find();
  }
}
