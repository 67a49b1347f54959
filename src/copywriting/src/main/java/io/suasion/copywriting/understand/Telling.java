package io.suasion.copywriting.understand;

import io.suasion.catalog.UnderstoodFact;
import io.suasion.catalog.clean.CleanText;
import io.suasion.catalog.ontology.AttributeType;
import io.suasion.catalog.ontology.Role;
import io.suasion.catalog.value.PriceForm;
import io.suasion.catalog.value.Value;
import io.suasion.copywriting.Fact;
import io.suasion.language.Language;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Words understood facts for a sentence. */
final class Telling {

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final Pattern SHOUTED = Pattern.compile("\\p{Lu}{5,}(?:[ -]\\p{Lu}{2,})*");

  private static final Pattern FROM = Pattern.compile("^From\\b");
  private static final Pattern LOOKS =
      Pattern.compile(".*(?:colour|size|material|finish|fabric|pattern|upper|shade).*");

  /** Attributes whose values are names, even where their words are common. */
  private static final Pattern NAMED =
      Pattern.compile(
          ".*(?:brand|manufacturer|importer|maker|model|series|author|artist|perform|design|venue|location|place|country"
              + "|region|city|origin|publisher|studio|team|edition|title|name|label|composer|band|narrator|illustrator"
              + "|editor|director|instructor|teacher|host|address|appellation|platform|system|plan|theme|character|setting"
              + "|line_?up|acts|speaker|cast|award|certif|accredit|featured|software|game|song|track|estate|winery|producer).*");

  /** Items that may each be a statement. They are told as the shop wrote them. */
  private static final Pattern OF_CLAUSES =
      Pattern.compile("[，；;].*[含需勿可请及禁慎忌避]|[含需勿可请及禁慎忌避].*[，；;]");

  private static final Pattern DIGIT = Pattern.compile("\\d(?![\\d.,]*\\s?%)");
  private static final Pattern NOTE =
      Pattern.compile(
          "(?:\\S+ ){4}|(?i)\\b(?:may contain|see|ask|check|before|after|keep|do not)\\b");
  private static final Set<String> LISTS =
      Set.of("included", "ingredients", "contents", "components", "features", "ports");
  private static final Pattern CODED = Pattern.compile("(\\d[\\d.,]*) (GBP|EUR|USD)");
  private static final Map<String, String> SIGNS = Map.of("GBP", "£", "EUR", "€", "USD", "$");

  private static final Pattern DAY =
      Pattern.compile("\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])");
  private static final DateTimeFormatter ENGLISH_DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter CHINESE_DAY =
      DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.CHINESE);

  private static final Pattern OF_COMMAS = Pattern.compile("[^、/;；]*[，,][^、/;；]*");

  private static final Pattern PAIR = Pattern.compile("[^,/;|]+, [^,/;|]+");
  private static final Pattern DESCRIBES =
      Pattern.compile("\\S+ \\S+.*|(?i:strong|light|mild|soft|intense|dark|low|high|full|partial)");

  private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}\\p{Ll}{2,}");

  private Telling() {}

  /** The fact under the shop's own name for it, unless that is in another language. */
  static Fact fact(UnderstoodFact fact, String words, Language language) {
    boolean foreign = HAN.matcher(words).find() != (language == Language.ZH);
    boolean known = fact.attribute().isPresent();
    String attribute = foreign && known ? fact.label().in(language) : words;
    Optional<Fact.Noted> noted =
        fact.noted().map(told -> new Fact.Noted(fact(told.plain(), words, language), told.note()));
    return new Fact(attribute, value(fact, language), Optional.of(fact), noted);
  }

  /** Whether the value says everything without its attribute, as in "new or used: new". */
  private static boolean saysItself(UnderstoodFact fact) {
    return fact.value().text().equals(fact.label().zh());
  }

  private static String value(UnderstoodFact fact, Language language) {
    Value value = fact.value();
    boolean chinese = language == Language.ZH;
    if (value instanceof Value.Items items) {
      if (chinese
          && (OF_CLAUSES.matcher(fact.given().value()).find()
              || isOfCommas(fact)
              || isInTwoUnits(fact, items.items()))) {
        return fact.given().value().strip();
      }
      if (!chinese && isAsGiven(fact, items.items())) {
        return CleanText.line(fact.given().value());
      }
      return joined(inSentence(fact, items.items()), chinese ? "和" : " and ", chinese);
    }
    if (value instanceof Value.Choice choice) {
      if (!chinese && isDescription(fact, choice.options())) {
        return CleanText.line(fact.given().value());
      }
      return joined(inSentence(fact, choice.options()), chinese ? "、" : " or ", chinese);
    }
    if (value instanceof Value.Flag flag && flag.detail().isEmpty() && !saysItself(fact)) {
      return flag.yes() ? "yes" : "no";
    }
    if (value instanceof Value.Rating rating && rating.scale().isPresent()) {
      return rated(rating, chinese);
    }
    if (value instanceof Value.Money price && !chinese && CODED.matcher(price.text()).matches()) {
      return signed(price.text());
    }
    if (value instanceof Value.Money price && price.form() == PriceForm.FROM) {
      return FROM.matcher(price.text()).replaceFirst("from");
    }
    if (value instanceof Value.Moment && DAY.matcher(value.text()).matches()) {
      return LocalDate.parse(value.text()).format(chinese ? CHINESE_DAY : ENGLISH_DAY);
    }
    if (value instanceof Value.Text && !chinese) {
      return inSentence(fact, List.of(unshouted(value.text()))).get(0);
    }
    boolean measured = value instanceof Value.Quantity || value instanceof Value.Range;
    return measured && !chinese ? CommonWords.lowered(value.text()) : value.text();
  }

  /**
   * Whether the value is told as the shop wrote it: measures in two units, notes about safety, and
   * a thing with its figures are no list.
   */
  private static boolean isAsGiven(UnderstoodFact fact, List<String> items) {
    boolean measures = isInTwoUnits(fact, items);
    boolean notes = fact.role() == Role.SAFETY && any(items, NOTE);
    boolean figures = any(items, DIGIT) && !all(items, DIGIT) && !LISTS.contains(fact.id());
    return measures || notes || figures;
  }

  /**
   * Whether the value has commas but no 、, the separator of a Chinese list. The words behind its
   * commas then describe the first.
   */
  private static boolean isOfCommas(UnderstoodFact fact) {
    boolean list = fact.attribute().filter(a -> a.type() == AttributeType.LIST).isPresent();
    return !list && OF_COMMAS.matcher(fact.given().value()).matches();
  }

  /**
   * Whether two options describe one thing, as "chestnut, cream belly" and "strong, myrrh" do.
   * Nobody picks one of them.
   */
  private static boolean isDescription(UnderstoodFact fact, List<String> options) {
    boolean one = !fact.given().attribute().endsWith("s");
    boolean pair = options.size() == 2 && PAIR.matcher(fact.given().value()).matches();
    return one && pair && any(options, DESCRIBES);
  }

  private static boolean isInTwoUnits(UnderstoodFact fact, List<String> items) {
    return items.size() == 2 && fact.given().value().contains("/") && all(items, DIGIT);
  }

  private static boolean any(List<String> items, Pattern pattern) {
    return items.stream().anyMatch(item -> pattern.matcher(item).find());
  }

  private static boolean all(List<String> items, Pattern pattern) {
    return items.stream().allMatch(item -> pattern.matcher(item).find());
  }

  private static String signed(String coded) {
    int space = coded.indexOf(' ');
    return SIGNS.get(coded.substring(space + 1)) + coded.substring(0, space);
  }

  /** The items as they stand in a sentence: "Red" in a field is red in a sentence. */
  private static List<String> inSentence(UnderstoodFact fact, List<String> items) {
    boolean looks = LOOKS.matcher(fact.id()).matches();
    boolean words =
        fact.attribute().isPresent()
            && fact.role() != Role.SAFETY
            && !NAMED.matcher(fact.id()).matches();
    return items.stream()
        .map(item -> looks ? lowered(item) : item)
        .map(item -> words ? CommonWords.lowered(item) : item)
        .toList();
  }

  private static String lowered(String item) {
    return CAPITALISED.matcher(item).matches() ? item.toLowerCase(Locale.ROOT) : item;
  }

  private static String unshouted(String text) {
    return SHOUTED.matcher(text).matches() ? text.toLowerCase(Locale.ROOT) : text;
  }

  private static String rated(Value.Rating rating, boolean chinese) {
    boolean worded = !rating.text().equals(rating.score() + "/" + rating.scale().orElseThrow());
    if (worded) {
      return rating.text();
    }
    return chinese
        ? rating.score() + "分（满分" + rating.scale().get() + "分）"
        : rating.score() + " out of " + rating.scale().get();
  }

  private static String joined(List<String> items, String last, boolean chinese) {
    int end = items.size() - 1;
    return String.join(chinese ? "、" : ", ", items.subList(0, end)) + last + items.get(end);
  }
}
