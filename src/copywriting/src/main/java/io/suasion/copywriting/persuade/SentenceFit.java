package io.suasion.copywriting.persuade;

import io.suasion.catalog.UnderstoodFact;
import io.suasion.catalog.ontology.Attribute;
import io.suasion.catalog.ontology.AttributeType;
import io.suasion.catalog.value.Value;
import io.suasion.copywriting.Fact;
import java.util.regex.Pattern;

/** Decides which values fit a sentence and which only a line of details can tell. */
final class SentenceFit {

  private static final Pattern INSTRUCTION =
      Pattern.compile(
          "(?i)(?:ask|see|check|please|may contain|contains|do not|keep|not suitable)\\s.+");

  private static final Pattern PAIR = Pattern.compile("(?!.* or )[^,]+, [^,]+");
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private SentenceFit() {}

  /** Whether a sentence of the bank can tell the fact. */
  static boolean fits(Fact fact) {
    return !(speaksToTheBuyer(fact.value())
        || isBarePrice(fact)
        || isBareNumber(fact)
        || isQualified(fact)
        || isDescription(fact)
        || isNumberOfWords(fact));
  }

  /** Whether the value speaks to the buyer and so is a sentence of its own. */
  static boolean speaksToTheBuyer(String value) {
    return INSTRUCTION.matcher(value).matches();
  }

  /** Whether the fact is a price without a currency. No sentence can tell it. */
  private static boolean isBarePrice(Fact fact) {
    return fact.understood()
        .filter(typed -> typed.value() instanceof Value.Money m && m.currency().isEmpty())
        .isPresent();
  }

  /** Whether the number lacks its unit: "Brightness: 450". */
  private static boolean isBareNumber(Fact fact) {
    return fact.understood()
        .filter(typed -> typed.value() instanceof Value.Quantity q && q.unit().isEmpty())
        .isPresent();
  }

  /**
   * Whether a number stands where words are due. "Shades: 12" says how many shades there are, not
   * which.
   */
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

  /**
   * Whether a value that was read as a choice describes one thing. It is told as the shop wrote it.
   */
  private static boolean isDescription(Fact fact) {
    return PAIR.matcher(fact.value()).matches()
        && fact.understood().filter(typed -> typed.value() instanceof Value.Choice).isPresent();
  }

  /**
   * Whether the fact is a yes with conditions. It fits neither a sentence for a yes nor a sentence
   * for a value: 有，每袋2份.
   */
  private static boolean isQualified(Fact fact) {
    return fact.understood()
        .filter(typed -> typed.value() instanceof Value.Flag flag && !flag.detail().isEmpty())
        .isPresent();
  }
}
