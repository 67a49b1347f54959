package io.suasion.copywriting.realise;

import io.suasion.catalog.value.Value;
import io.suasion.copywriting.Fact;
import io.suasion.language.Language;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Measures and counts as they stand before nouns. */
public final class Measures {

  private static final Pattern WORDED =
      Pattern.compile("(\\d[\\d.,]*)[ -]?(\\p{Lower}{3,}?)(es(?<=inches)|s)?");
  private static final Pattern BARE = Pattern.compile("\\d[\\d.,]*\\s?[^\\s\\d]{1,7}");

  private Measures() {}

  /** A quantity before a noun: {@code 55-inch}, {@code 120 Hz}; empty of all else. */
  public static Optional<String> modifier(Fact fact) {
    if (fact.understood().filter(f -> f.value() instanceof Value.Quantity).isEmpty()) {
      return Optional.empty();
    }
    Matcher worded = WORDED.matcher(fact.value());
    if (worded.matches()) {
      return Optional.of(worded.group(1) + "-" + worded.group(2));
    }
    return Optional.of(fact.value()).filter(value -> BARE.matcher(value).matches());
  }

  /** A number with what it counts, in agreement: {@code 1 drawer}, {@code 64 lectures}. */
  public static Optional<String> counted(Fact fact, Language language) {
    return CountWording.noun(fact, language)
        .map(noun -> language == Language.ZH ? fact.value() + noun : number(fact) + " " + noun);
  }

  private static String number(Fact fact) {
    return fact.value().equals("1") ? "one" : fact.value();
  }
}
