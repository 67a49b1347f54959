package io.suasion.catalog;

import io.suasion.catalog.ontology.AttributeType;
import io.suasion.catalog.ontology.Role;
import io.suasion.catalog.value.Value;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells values from what shops note behind them: {@code 265 g (UK 8)}, {@code yes, with a foot
 * switch}.
 */
final class NoteReader {

  private static final Pattern IN_BRACKETS =
      Pattern.compile("(?<value>[^()（）,，;；]{1,40}?)\\s*[(（](?<note>[^()（）]+)[)）]");
  private static final Pattern BEHIND_A_COMMA =
      Pattern.compile(
          "(?<value>[^()（）,，;；]{1,40}?)\\s*(?:(?<!\\d),|,(?!\\d)|[，;；]|\\s[–—-]\\s)\\s*(?<note>[^()（）]+)");

  /** Beginnings of notes. The next item of a list does not begin like this. */
  private static final Pattern NOTES =
      Pattern.compile(
          "(?i)(?:(?:not|no|falls|lies|fits|folds|runs|opens|live|with|without|max|min|up to|from|for|sold|free|only|indoors?|outdoors?|replaceable|removable"
              + "|detachable|washable|about|approx|by|on|in|at|each|plus|until|per|optional|available|certified|incl|including"
              + "|included|hand|made|size|all|both|quick|fully)\\b|[\\d≤≥<>~≈]).*"
              + "|(?:不|非|含|需|须|可|附|限|另|约|以|已|仅|免费|遇|送|共|每|带|无|未|有|最|单|双|支持|至|到|自|由|适合|适用|满|凭).*|[^，,]*\\bcertified");

  /** A counted thing in a list of things: 1 duvet cover, 被套×1. */
  private static final Pattern COUNTED =
      Pattern.compile("\\d+ \\p{L}{3,}.*|\\p{L}+\\s?[x×*]\\s?\\d+.*");

  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");
  private static final Pattern ENDS_IN_A_NUMBER =
      Pattern.compile("(?:every )?\\d+(?:\\s?[x×*]\\s?\\d+)?");

  /** The next item of a list of numbers: 8 or 12 weeks, 160x230, 200x300 cm. */
  private static final Pattern LIST = Pattern.compile("\\d+\\s?[x×*].*|\\d+(?:, | or | and |/).*");

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  private static final Set<String> LISTS =
      Set.of("ingredients", "included", "contents", "components", "allergens", "features");

  private NoteReader() {}

  record Split(String value, String note, boolean bracketed) {

    /**
     * Whether the words behind the value are a note. Chinese words behind a comma are one, unless
     * the attribute holds a list.
     */
    private boolean isNote(UnderstoodFact plain) {
      boolean list = plain.attribute().filter(a -> a.type() == AttributeType.LIST).isPresent();
      return NOTES.matcher(note).matches() || (!list && HAN.matcher(note).find());
    }

    /**
     * Whether the note is the next item of a list: it has the shape of the value (120x170, 160x230
     * cm), both are counted, or the value is a number that still lacks its unit.
     */
    private boolean isNextOfAList() {
      boolean waits =
          !bracketed && ENDS_IN_A_NUMBER.matcher(value).matches() && LIST.matcher(note).matches();
      boolean counted = COUNTED.matcher(value).matches() && COUNTED.matcher(note).matches();
      return waits || counted || shape(value).equals(shape(note));
    }

    private static String shape(String text) {
      return NUMBER.matcher(text).replaceAll("0");
    }

    /**
     * Whether the value is complete without the note, and the note is no value of the same type.
     */
    boolean isOf(UnderstoodFact plain, Optional<UnderstoodFact> note) {
      Value value = plain.value();
      boolean unknown = plain.attribute().isEmpty() && !(value instanceof Value.Flag);
      if (unknown || isNextOfAList()) {
        return false;
      }
      if (value instanceof Value.Text || value instanceof Value.Code) {
        return bracketed || (isNote(plain) && this.note.indexOf('%') < 0);
      }
      boolean alike =
          note.filter(other -> other.value().getClass() == value.getClass()).isPresent();
      return !alike && !(value instanceof Value.Items) && !(value instanceof Value.Choice);
    }
  }

  /** The value of a fact and its note; empty if there is no note. */
  static Optional<Split> of(UnderstoodFact fact) {
    if (fact.role() == Role.SAFETY || fact.role() == Role.INTERNAL || LISTS.contains(fact.id())) {
      return Optional.empty();
    }
    Value value = fact.value();
    boolean whole =
        value instanceof Value.Money
            || value instanceof Value.Rating
            || value instanceof Value.Moment
            || (value instanceof Value.Choice choice && choice.options().size() > 2);
    if (whole || isLongList(value)) {
      return Optional.empty();
    }
    return split(IN_BRACKETS.matcher(value.text()), true)
        .or(() -> split(BEHIND_A_COMMA.matcher(given(fact)), false));
  }

  private static boolean isLongList(Value value) {
    return value instanceof Value.Items list && list.items().size() > 3;
  }

  /**
   * The value with its commas: a list that was read has lost them, so it is taken as the shop wrote
   * it.
   */
  private static String given(UnderstoodFact fact) {
    boolean joined = fact.value() instanceof Value.Items || fact.value() instanceof Value.Choice;
    return joined ? fact.given().value().strip() : fact.value().text();
  }

  private static Optional<Split> split(Matcher matcher, boolean bracketed) {
    return matcher.matches()
        ? Optional.of(
            new Split(matcher.group("value").strip(), matcher.group("note").strip(), bracketed))
        : Optional.empty();
  }
}
