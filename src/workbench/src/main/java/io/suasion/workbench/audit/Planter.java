package io.suasion.workbench.audit;

import io.suasion.copywriting.Brief;
import io.suasion.copywriting.Fact;
import io.suasion.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plants errors into true texts. */
final class Planter {

  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=[\\p{L}\\d,]) (?=[\\p{L}\\d])");
  private static final Pattern BETWEEN_CHARACTERS =
      Pattern.compile("(?<=[\\p{IsHan}，])(?=\\p{IsHan})");
  private static final Pattern DETAIL_ENDS = Pattern.compile("[·\\n，,。.!！;；|]");
  private static final Set<String> FLAGS = Set.of("yes", "no");
  private static final String DENIAL_EN = "(?i)\\b(?:not|no|without)\\b ?";
  private static final String DENIAL_ZH = "不|没有|无|非";

  private final List<String> words;
  private final Random random;

  /** Plants words of these, where neither the brief nor the text has them. */
  Planter(List<String> words, Random random) {
    this.words = List.copyOf(words);
    this.random = random;
  }

  /** The text with an error; empty if an error of this kind cannot be planted in it. */
  Optional<Planted> plant(ErrorKind kind, Brief brief, String text) {
    boolean chinese = brief.language() == Language.ZH;
    return switch (kind) {
      case CONTENT_WORD -> inserted(kind, brief, text, foreignWord(brief, text));
      case NEGATION ->
          inserted(
              kind,
              brief,
              text,
              one(
                  chinese
                      ? List.of("不", "没有", "非", "无")
                      : List.of("not", "no", "never", "without")));
      case SUPERLATIVE ->
          inserted(
              kind,
              brief,
              text,
              one(
                  chinese
                      ? List.of("最", "第一", "顶级", "唯一", "最佳", "全部")
                      : List.of("best", "most", "only", "finest", "every", "greatest", "all")));
      case NUMBER -> number(brief, text);
      case NEGATION_LOST -> denialLost(brief, text);
      case EXCHANGED -> values(brief, text, true);
      case MOVED -> values(brief, text, false);
    };
  }

  private String one(List<String> any) {
    return any.get(random.nextInt(any.size()));
  }

  private String foreignWord(Brief brief, String text) {
    String known = (brief + text).toLowerCase(Locale.ROOT);
    for (int tries = 0; tries < 50; tries++) {
      String word = one(words);
      if (!known.contains(word.toLowerCase(Locale.ROOT))) {
        return word;
      }
    }
    return "";
  }

  private Optional<Planted> inserted(ErrorKind kind, Brief brief, String text, String word) {
    Pattern place = brief.language() == Language.ZH ? BETWEEN_CHARACTERS : BETWEEN_WORDS;
    List<MatchResult> places =
        place.matcher(text).results().filter(at -> !isInValue(brief, text, at.start())).toList();
    if (places.isEmpty() || word.isEmpty()) {
      return Optional.empty();
    }
    int at = places.get(random.nextInt(places.size())).start();
    String padded = brief.language() == Language.ZH ? word : " " + word;
    return Optional.of(
        new Planted(kind, text.substring(0, at) + padded + text.substring(at), word));
  }

  private static boolean isInValue(Brief brief, String text, int at) {
    List<String> values = new ArrayList<>(brief.facts().stream().map(Fact::value).toList());
    values.add(brief.name());
    for (String value : values) {
      int start = text.indexOf(value);
      if (start >= 0 && start < at && at < start + value.length()) {
        return true;
      }
    }
    return false;
  }

  private Optional<Planted> number(Brief brief, String text) {
    List<MatchResult> numbers = NUMBER.matcher(text).results().toList();
    if (numbers.isEmpty()) {
      String word = brief.language() == Language.ZH ? "三" : "seven";
      return inserted(ErrorKind.NUMBER, brief, text, word);
    }
    MatchResult number = numbers.get(random.nextInt(numbers.size()));
    String other = Integer.toString(1 + random.nextInt(998));
    String planted = text.substring(0, number.start()) + other + text.substring(number.end());
    boolean known = (brief + text).contains(other);
    return known
        ? Optional.empty()
        : Optional.of(new Planted(ErrorKind.NUMBER, planted, number.group() + " > " + other));
  }

  private Optional<Planted> denialLost(Brief brief, String text) {
    Pattern denial = Pattern.compile(brief.language() == Language.ZH ? DENIAL_ZH : DENIAL_EN);
    boolean denied = brief.facts().stream().anyMatch(fact -> fact.value().equals("no"));
    List<MatchResult> denials = denial.matcher(text).results().toList();
    if (!denied || denials.isEmpty()) {
      return Optional.empty();
    }
    MatchResult lost = denials.get(random.nextInt(denials.size()));
    return Optional.of(
        new Planted(
            ErrorKind.NEGATION_LOST,
            text.substring(0, lost.start()) + text.substring(lost.end()),
            "- " + lost.group()));
  }

  private Optional<Planted> values(Brief brief, String text, boolean both) {
    List<Fact> told =
        brief.facts().stream()
            .filter(fact -> !FLAGS.contains(fact.value()))
            .filter(fact -> isCarried(text, fact.value()))
            .toList();
    if (told.size() < 2) {
      return Optional.empty();
    }
    Fact one = told.get(random.nextInt(told.size()));
    Fact other = told.get(random.nextInt(told.size()));
    boolean apart =
        !one.value().contains(other.value())
            && !other.value().contains(one.value())
            && !share(one, other);
    if (!apart) {
      return Optional.empty();
    }
    String gap = "\uE001";
    String planted = text.replaceFirst(Pattern.quote(one.value()), gap);
    if (both) {
      planted =
          planted.replaceFirst(Pattern.quote(other.value()), Matcher.quoteReplacement(one.value()));
    }
    planted = planted.replace(gap, other.value());
    return Optional.of(
        new Planted(
            both ? ErrorKind.EXCHANGED : ErrorKind.MOVED,
            planted,
            one.value() + " > " + other.value()));
  }

  // Facts of one attribute say the same in each other's place.
  private static boolean share(Fact one, Fact other) {
    return one.attribute().equals(other.attribute());
  }

  // Whether a value stands once, beside other words than those of a detail of its own.
  private static boolean isCarried(String text, String value) {
    int at = text.indexOf(value);
    if (at < 0 || text.indexOf(value, at + 1) >= 0) {
      return false;
    }
    String before = text.substring(0, at).stripTrailing();
    String after = text.substring(at + value.length()).stripLeading();
    boolean begins = before.isEmpty() || DETAIL_ENDS.matcher(last(before)).matches();
    boolean ends = after.isEmpty() || DETAIL_ENDS.matcher(after.substring(0, 1)).matches();
    boolean partOfWord =
        (!before.isEmpty() && isWord(text.charAt(at - 1)) && isWord(value.charAt(0)))
            || (at + value.length() < text.length()
                && isWord(text.charAt(at + value.length()))
                && isWord(value.charAt(value.length() - 1)));
    return !partOfWord && !(begins && ends);
  }

  private static boolean isWord(char character) {
    return Character.isLetterOrDigit(character)
        && Character.UnicodeScript.of(character) != Character.UnicodeScript.HAN;
  }

  private static String last(String text) {
    return text.substring(text.length() - 1);
  }
}
