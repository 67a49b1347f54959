package io.suasion.catalog;

import io.suasion.catalog.clean.CleanText;
import io.suasion.catalog.ontology.GrammaticalNumber;
import io.suasion.catalog.ontology.Noun;
import io.suasion.catalog.ontology.Nouns;
import io.suasion.language.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads what a product is from its category and its name. The category goes first. A noun in the
 * name counts only where it agrees with the category. Thread-safe.
 */
final class KindReader {

  private static final Pattern STEP =
      Pattern.compile(
          "\\s*(?:>|»|›|→|\\||｜|\\\\|,|，|;)\\s*|(?<=\\p{IsHan})\\s*[/-]\\s*(?=\\p{IsHan})"
              + "|\\s+/\\s+|(?<=\\p{L})/(?=\\p{L})");
  private static final Pattern BOTH = Pattern.compile("\\s+(?:&|and)\\s+|、|与|和");
  private static final Pattern PROPER =
      Pattern.compile(
          "\\p{Lu}\\p{Ll}+(?:ish|ese|ian|ean|ican|ench)|\\p{Lu}.*\\p{Lu}.*|\\p{Lu}|.*\\d.*");

  /**
   * Families that hold for all steps below theirs, because what is sold there is no thing, or is
   * about a thing: a book about boats is a book.
   */
  private static final Set<String> HOLD_BELOW =
      Set.of(
          "books",
          "courses",
          "software",
          "services",
          "gift_cards",
          "finance",
          "events",
          "travel",
          "hotels",
          "homes",
          "restaurants",
          "pets");

  /** Nouns for many things; the name of a product says which of them it is. */
  private static final Pattern COLLECTIVE =
      Pattern.compile(
          "(?:.* )?(?:accessory|furniture|equipment|appliance|clothing|food|software|book|game|toy|gift|tool)"
              + "|.*(?:用品|家具|文具|乐器|电器|家电|服装|食品|饮料|玩具|图书|工具|汽车)");

  private static final Pattern WHERE = Pattern.compile("(?<=\\p{L}) (?:in|at|near|for|with|by) .*");

  private final Nouns nouns;

  KindReader(Nouns nouns) {
    this.nouns = nouns;
  }

  Kind read(String category, ProductName name, Language language) {
    List<String> path =
        STEP.splitAsStream(CleanText.line(category).replace('_', ' '))
            .map(String::strip)
            .filter(step -> !step.isEmpty())
            .toList();
    List<String> families = families(path, language);
    Optional<String> family = families.stream().reduce((above, below) -> below);
    List<Nouns.Found> named = inName(name, language);
    Optional<Nouns.Found> leaf =
        path.isEmpty()
            ? Optional.empty()
            : alternatives(path.get(path.size() - 1), named, language);
    return leaf.filter(found -> agrees(found, families))
        .map(found -> moreExact(named, found))
        .or(() -> named.stream().filter(found -> agrees(found, families)).findFirst())
        .or(() -> above(path, families, named, language))
        .or(() -> leaf)
        .map(found -> kind(found, name, families, language))
        .orElseGet(() -> unnamed(path, name, family, language));
  }

  /** The families that the steps tell, or the one that holds below its step. */
  private List<String> families(List<String> path, Language language) {
    List<String> families = new ArrayList<>();
    for (int i = 0; i < path.size(); i++) {
      Optional<String> told = nouns.family(path.get(i));
      if (told.isEmpty() && i < path.size() - 1) {
        told = nouns.atTheEnd(path.get(i), language).map(found -> found.noun().family());
      }
      boolean place = told.filter(HOLD_BELOW::contains).isPresent() && !families.isEmpty();
      boolean activity = path.get(i).matches("\\p{L}+ing") && families.size() > 1;
      told.filter(family -> !place && !activity).ifPresent(families::add);
    }
    return families.stream()
        .filter(HOLD_BELOW::contains)
        .filter(
            held ->
                path.stream().anyMatch(step -> nouns.family(step).filter(held::equals).isPresent()))
        .findFirst()
        .map(List::of)
        .orElse(families);
  }

  /**
   * The noun of the name where it is more exact than the noun of the category and of its family,
   * else the noun of the category.
   */
  private static Nouns.Found moreExact(List<Nouns.Found> named, Nouns.Found leaf) {
    return named.stream()
        .limit(1)
        .filter(found -> isMoreExact(found, leaf))
        .findFirst()
        .orElse(leaf);
  }

  /**
   * The step higher up that names what is sold: for a course about art, the step that says course.
   */
  private Optional<Nouns.Found> above(
      List<String> path, List<String> families, List<Nouns.Found> named, Language language) {
    if (families.size() != 1 || !HOLD_BELOW.contains(families.get(0))) {
      return Optional.empty();
    }
    for (int i = path.size() - 2; i >= 0; i--) {
      Optional<Nouns.Found> step = alternatives(path.get(i), named, language);
      if (step.filter(found -> agrees(found, families)).isPresent()) {
        return step;
      }
    }
    return Optional.empty();
  }

  private static boolean isMoreExact(Nouns.Found named, Nouns.Found step) {
    boolean same = named.noun().family().equals(step.noun().family());
    String noun = step.noun().singular();
    boolean collective = COLLECTIVE.matcher(noun).matches();
    boolean longer =
        named.noun().singular().contains(noun) && !named.noun().singular().equals(noun);
    return same && (collective || longer);
  }

  private static boolean agrees(Nouns.Found found, List<String> families) {
    return families.isEmpty() || families.contains(found.noun().family());
  }

  /**
   * The noun at the end of a step. For "Coats & Jackets" it is the noun that the name says too;
   * empty if the name says none of them.
   */
  private Optional<Nouns.Found> alternatives(
      String step, List<Nouns.Found> named, Language language) {
    String[] parts = BOTH.split(step);
    if (parts.length == 1) {
      return nouns
          .atTheEnd(WHERE.matcher(step).replaceFirst(""), language)
          .or(() -> nouns.atTheEnd(step, language));
    }
    return Arrays.stream(parts)
        .flatMap(part -> nouns.atTheEnd(part, language).stream())
        .filter(found -> named.stream().anyMatch(n -> n.noun().equals(found.noun())))
        .findFirst();
  }

  /** The nouns that a name holds, the last first, because a name mostly ends in what is sold. */
  private List<Nouns.Found> inName(ProductName name, Language language) {
    return Stream.of(name.shortName(), name.full())
        .flatMap(text -> nouns.all(text, language).stream())
        .toList();
  }

  private static Kind kind(
      Nouns.Found found, ProductName name, List<String> families, Language language) {
    Noun noun = found.noun();
    String before = language == Language.ZH ? found.before() : lowered(found.before());
    String said = name.full().toLowerCase(Locale.ROOT);
    return new Kind(
        before + noun.singular(),
        before + noun.plural(),
        noun.number(),
        language == Language.ZH && noun.measure().isEmpty() ? "款" : noun.measure(),
        Optional.of(
            families.contains(noun.family()) || families.isEmpty()
                ? noun.family()
                : families.get(0)),
        holds(said, noun.singular()) || holds(said, noun.plural()));
  }

  /**
   * The kind of a product without a known noun: a category of one step as written, unless that
   * names a whole family.
   */
  private Kind unnamed(
      List<String> path, ProductName name, Optional<String> family, Language language) {
    if (path.size() != 1 || nouns.family(path.get(0)).isPresent()) {
      return new Kind("", "", GrammaticalNumber.COUNT, "", family, false);
    }
    boolean chinese = language == Language.ZH;
    String noun = chinese ? path.get(0) : lowered(path.get(0));
    boolean plural = !chinese && noun.matches(".*[a-rt-z]s") && !noun.matches(".*(?:us|is)");
    return new Kind(
        noun,
        plural || chinese ? noun : noun + "s",
        plural ? GrammaticalNumber.PLURAL : GrammaticalNumber.COUNT,
        chinese ? "款" : "",
        family,
        holds(name.full().toLowerCase(Locale.ROOT), noun));
  }

  private static boolean holds(String name, String noun) {
    String word = noun.toLowerCase(Locale.ROOT);
    int at = name.indexOf(word);
    while (at >= 0 && !word.isEmpty()) {
      int end = at + word.length();
      boolean begins = at == 0 || isBoundary(name.charAt(at - 1), word.charAt(0));
      if (begins && (end == name.length() || isBoundary(name.charAt(end), word.charAt(0)))) {
        return true;
      }
      at = name.indexOf(word, at + 1);
    }
    return false;
  }

  private static boolean isBoundary(char outside, char inside) {
    return Character.isIdeographic(inside) || !Character.isLetter(outside);
  }

  /** Words of a heading as they stand in a sentence. */
  private static String lowered(String words) {
    return Arrays.stream(words.split("(?<= )"))
        .map(word -> PROPER.matcher(word.strip()).matches() ? word : word.toLowerCase(Locale.ROOT))
        .collect(Collectors.joining());
  }
}
