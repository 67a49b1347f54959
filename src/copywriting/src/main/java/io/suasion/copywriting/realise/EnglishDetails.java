package io.suasion.copywriting.realise;

import io.suasion.copywriting.Fact;
import io.suasion.copywriting.ToldBy;
import io.suasion.copywriting.text.Passage;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Facts as shops print them in a line of details: {@code Scale: 1:25 000}, {@code no lid}. */
final class EnglishDetails {

  private static final Pattern PARTICIPLE =
      Pattern.compile(
          "(.+) (required|needed|included|allowed|supported|provided|available|permitted|accepted"
              + "|necessary|possible|compatible)");
  private static final Set<String> SAID = Set.of("included", "available", "required", "allowed");
  private static final Pattern ADJECTIVE =
      Pattern.compile(
          ".*(?:able|ible|proof|friendly|resistant|[- ]free|tight|safe|ready|vegan|vegetarian"
              + "|organic|handmade|lined|padded|insulated|heated|electric|automatic|wireless"
              + "|cordless|recycled|certified|\\w{2,}[^eu]ed|\\w+(?:ent|ant)|\\w+ (?:in|for|from) .*)");

  /** A name that goes on with its value: "holds up to", "compost ready in". */
  private static final Pattern GOES_ON =
      Pattern.compile(".+ (?:to|with|from|for|in|of|at|on|by|into|over|under|after|within)");

  /** A value that says how to get the product: "sold separately". */
  private static final Pattern STATE =
      Pattern.compile(
          "(?:(?:sold|available|bought|supplied|billed|charged) .+|optional|(?:also )?available|removable|detachable|adjustable"
              + "|on (?:request|site)|in the box|to order|not (?:needed|required|recommended|available|included|supplied|supported))"
              + "(?:[,;] .+)?");

  private static final Pattern SUITABLE = Pattern.compile("suitable|(not )recommended");

  private EnglishDetails() {}

  /** The detail of a fact whose clause is its name and its value. */
  static Passage of(Clause property, Fact fact) {
    String words = AttributeWords.of(fact.attribute());
    Matcher suitable = SUITABLE.matcher(fact.value());
    if (fact.value().equals("yes")) {
      return telling(fact, affirmed(words, fact));
    }
    if (fact.value().equals("no")) {
      return telling(fact, refused(words, fact));
    }
    if (fact.value().equals("contains")) {
      return telling(fact, "contains " + words);
    }
    if (suitable.matches()) {
      return telling(fact, fact.value() + " for " + words);
    }
    boolean onward = GOES_ON.matcher(words).matches() || STATE.matcher(fact.value()).matches();
    return onward
        ? Passage.plain(words + " ").then(property.value())
        : DetailsLine.detail(property, ": ");
  }

  private static Passage telling(Fact fact, String words) {
    return Passage.telling(fact, words, ToldBy.REALISER);
  }

  /** The words of a yes, with the shop's own word for it: lunch included. */
  private static String affirmed(String words, Fact fact) {
    String said = said(fact);
    return SAID.contains(said) && !words.endsWith(said) ? words + " " + said : words;
  }

  private static String refused(String words, Fact fact) {
    String said = said(fact);
    boolean sayable = said.startsWith("not ") && SAID.contains(said.substring(4));
    return sayable ? words + " " + said : denied(words);
  }

  private static String said(Fact fact) {
    return fact.understood().map(typed -> typed.value().text().toLowerCase(Locale.ROOT)).orElse("");
  }

  /** The words of a no: assembly not required, not foldable, no lid. */
  private static String denied(String words) {
    Matcher participle = PARTICIPLE.matcher(words);
    if (participle.matches()) {
      return participle.group(1) + " not " + participle.group(2);
    }
    return (ADJECTIVE.matcher(words).matches() ? "not " : "no ") + words;
  }
}
