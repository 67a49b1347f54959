package io.suasion.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Mends the ends of sentences that the model of English sees or misses. */
final class EnglishSentences {

  /** Abbreviations. No sentence ends after one, however the next word begins. */
  static final String ABBREVIATION =
      "(?<![\\p{L}\\p{N}])(?:Dr|Mrs?|Ms|Prof|Rev|Hon|Gen|Col|Capt|Lt|Sgt|Sen|Gov|Ste?|Mt|Ft"
          + "|vs|e\\.g|i\\.e|cf|viz|approx|incl|excl)\\.";

  private static final Pattern GOES_ON = Pattern.compile(ABBREVIATION + "$");

  private static final Pattern NUMBER_FOLLOWS =
      Pattern.compile("(?:^|[^\\p{L}\\p{N}])(?:[Nn]os?|[Vv]ols?|[Ff]igs?|pp?)\\.$");

  /** An end after which a sentence may go on: a name such as {@code Yahoo!}, or a pause. */
  private static final Pattern MAY_GO_ON =
      Pattern.compile("(?:\\p{Lu}[\\p{L}\\p{N}]*[!?]|\\.{3}|…)$");

  private static final String STARTERS =
      "(?:It|The|This|That|These|Those|We|You|He|She|They|There|Our|Your|Its|His|Her|Their|My)\\b";
  private static final Pattern STARTS = Pattern.compile(STARTERS);
  private static final Pattern MISSED =
      Pattern.compile("(?<=\\p{L}\\.)\\s{1,10}(?=" + STARTERS + ")");

  private EnglishSentences() {}

  /** The sentences of a text, given those that the model sees. */
  static List<Span> mend(String text, List<Span> found) {
    List<Span> addresses = Addresses.find(text);
    List<Span> mended = new ArrayList<>();
    for (Span span : found) {
      for (Span sentence : Span.inside(List.of(span), text, EnglishSentences::cut)) {
        Span last = mended.isEmpty() ? null : mended.get(mended.size() - 1);
        if (last != null && goesOn(text, last, sentence, addresses)) {
          mended.set(mended.size() - 1, new Span(last.start(), sentence.end()));
        } else {
          mended.add(sentence);
        }
      }
    }
    return mended;
  }

  /** An abbreviation that ends a sentence hides its end: {@code in the U.S.A. It is}. */
  private static List<Span> cut(String sentence) {
    List<Span> parts = new ArrayList<>();
    int start = 0;
    for (Span gap : Span.matches(MISSED, sentence)) {
      if (!GOES_ON.matcher(sentence.substring(start, gap.start())).find()) {
        parts.add(new Span(start, gap.start()));
        start = gap.end();
      }
    }
    parts.add(new Span(start, sentence.length()));
    return parts;
  }

  private static boolean goesOn(String text, Span first, Span next, List<Span> addresses) {
    String before = first.in(text);
    String after = next.in(text);
    return after.codePoints().noneMatch(Character::isLetterOrDigit)
        || addresses.stream()
            .anyMatch(each -> each.start() < next.start() && next.start() < each.end())
        || (GOES_ON.matcher(before).find() && !STARTS.matcher(after).lookingAt())
        || (NUMBER_FOLLOWS.matcher(before).find() && Character.isDigit(after.codePointAt(0)))
        || (MAY_GO_ON.matcher(before).find() && startsSmall(after));
  }

  /**
   * Whether a sentence begins with a small letter. A small {@code i} does not count: many write it
   * for themselves.
   */
  private static boolean startsSmall(String sentence) {
    return Character.isLowerCase(sentence.codePointAt(0)) && !sentence.matches("(?s)i\\b.*");
  }
}
