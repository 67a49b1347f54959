package io.suasion.copywriting.persuade;

import io.suasion.catalog.UnderstoodFact;
import io.suasion.catalog.ontology.Attribute;
import io.suasion.catalog.ontology.AttributeType;
import io.suasion.catalog.value.Value;
import io.suasion.copywriting.Fact;
import java.util.regex.Pattern;

/** Tells values that fit a sentence from those that a line of details alone can tell. */
final class SentenceFit {

  private static final Pattern INSTRUCTION =
      Pattern.compile(
          "(?i)(?:ask|see|check|please|may contain|contains|do not|keep|not suitable)\\s.+");

  private static final Pattern PAIR = Pattern.compile("(?!.* or )[^,]+, [^,]+");
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private SentenceFit() {}

  /** Whether a sentence of the bank, which has words for values of its attribute, can tell it. */
  static boolean fits(Fact fact) {
    return !(speaksToTheBuyer(fact.value())
        || isBarePrice(fact)
        || isBareNumber(fact)
        || isQualified(fact)
        || isDescription(fact)
        || isNumberOfWords(fact));
  }

  /** Such a value is a sentence of its own. */
  static boolean speaksToTheBuyer(String value) {
    return INSTRUCTION.matcher(value).matches();
  }

  /** A number that costs something, but in which currency nobody said: no sentence for that. */
  private static boolean isBarePrice(Fact fact) {
    return fact.understood()
        .filter(typed -> typed.value() instanceof Value.Money m && m.currency().isEmpty())
        .isPresent();
  }

  /** "Brightness: 450" lacks its unit. */
  private static boolean isBareNumber(Fact fact) {
    return fact.understood()
        .filter(typed -> typed.value() instanceof Value.Quantity q && q.unit().isEmpty())
        .isPresent();
  }

  /** "Shades: 12" says how many there are, not which. */
  private static boolean isNumberOfWords(Fact fact) {
    return DIGITS.matcher(fact.value()).matches()
        && fact.understood()
            .flatMap(UnderstoodFact::attribute)
            .map(Attribute::type)
            .filter(
                type ->
                    type == AttributeType.LIST
                        || type == AttributeType.CHOICE
                        || type == AttributeType.TEXT)
            .isPresent();
  }

  /** What is told as the shop wrote it although it looks like a choice. */
  private static boolean isDescription(Fact fact) {
    return PAIR.matcher(fact.value()).matches()
        && fact.understood().filter(typed -> typed.value() instanceof Value.Choice).isPresent();
  }

  /** A yes with conditions ("有，每袋2份") fits no sentence for a yes and none for a value. */
  private static boolean isQualified(Fact fact) {
    return fact.understood()
        .filter(typed -> typed.value() instanceof Value.Flag flag && !flag.detail().isEmpty())
        .isPresent();
  }
}
