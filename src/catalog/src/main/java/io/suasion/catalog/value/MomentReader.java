package io.suasion.catalog.value;

import java.util.Optional;
import java.util.regex.Pattern;

/** Reads days and times of day. Thread-safe. */
final class MomentReader {

  private static final String DAY =
      "(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{4}-(?:0[1-9]|1[0-2])|(?:0[1-9]|1[0-2])/20\\d\\d|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}|\\d{4}年(?:[春夏秋冬]季?|\\d{1,2}月(?:\\d{1,2}[日号])?)?|\\d{1,2}月\\d{1,2}[日号]"
          + "|(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?(?: \\d{1,2}(?:st|nd|rd|th)?)?(?:,? \\d{4})?)";
  private static final String CLOCK =
      "(?:[01]?\\d|2[0-4])(?:[:.h：][0-5]\\d)(?::[0-5]\\d(?:\\.\\d+)?)?\\s?(?:[ap]\\.?m\\.?)?|(?:1[0-2]|[1-9])\\s?[ap]\\.?m\\.?|[上下]午\\d{1,2}[点时]";
  private static final String ZONE = "\\s?(?:Z|UTC|GMT|[+-]\\d{2}:?\\d{2})?";
  private static final Pattern DATE =
      Pattern.compile(
          "(?i)(?:from |until |before |after |by )?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?"
              + DAY
              + "(?:[T ,]+(?:at )?(?:"
              + CLOCK
              + ")"
              + ZONE
              + ")?"
              + "(?:\\s*(?:-|–|to|至)\\s*"
              + DAY
              + ")?|\\d{4}");
  private static final Pattern TIME =
      Pattern.compile(
          "(?i)(?:from |until |after |before )?(?:"
              + CLOCK
              + ")"
              + ZONE
              + "(?:\\s*(?:-|–|—|to|至|~)\\s*(?:"
              + CLOCK
              + ")"
              + ZONE
              + ")?(?:前|后|起)?");

  private MomentReader() {}

  static Optional<Value> date(String text) {
    return DATE.matcher(text).matches() ? Optional.of(new Value.Moment(text)) : Optional.empty();
  }

  /** A time of day, or a range of times. */
  static Optional<Value> time(String text) {
    return TIME.matcher(text).matches() ? Optional.of(new Value.Moment(text)) : Optional.empty();
  }
}
