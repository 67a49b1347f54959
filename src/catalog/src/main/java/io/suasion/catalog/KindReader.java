package io.suasion.catalog;

import io.suasion.catalog.clean.CleanText;
import io.suasion.catalog.ontology.GrammaticalNumber;
import io.suasion.catalog.ontology.Noun;
import io.suasion.catalog.ontology.Nouns;
import io.suasion.language.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads what a product is from its category and its name. Thread-safe. */
final class KindReader {

  private static final Pattern STEP =
      Pattern.compile(
          "\\s*(?:>|»|›|→|\\||｜|&gt;)\\s*|(?<=\\p{IsHan})\\s*/\\s*|\\s+/\\s+|(?<=\\p{L})/(?=\\p{Lu})");
  private static final Pattern BOTH = Pattern.compile("\\s+(?:&|and)\\s+|,\\s*|、|与|和|/");
  private static final Pattern TRAILING = Pattern.compile("[\\s.,!?\\d\"'()-]+$");
  private static final Pattern PROPER =
      Pattern.compile(
          "\\p{Lu}\\p{Ll}+(?:ish|ese|ian|ean|ican|ench)|\\p{Lu}.*\\p{Lu}.*|\\p{Lu}|.*\\d.*");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  /** What is sold there is no thing, or a thing about something: it holds for all steps below. */
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

  private final Nouns nouns;

  KindReader(Nouns nouns) {
    this.nouns = nouns;
  }

  Kind read(String category, ProductName name, Language language) {
    List<String> path =
        STEP.splitAsStream(CleanText.line(category))
            .map(String::strip)
            .filter(s -> !s.isEmpty())
            .toList();
    Optional<String> holding =
        path.stream()
            .flatMap(step -> nouns.family(step).stream())
            .filter(HOLD_BELOW::contains)
            .findFirst();
    String leaf = leaf(path, holding, language);
    Optional<Nouns.Found> named = inName(name, language);
    Optional<Nouns.Found> found = alternatives(leaf, named, language).or(() -> named);
    Optional<String> family =
        holding.or(() -> found.map(f -> f.noun().family())).or(() -> family(path));
    if (found.isEmpty()) {
      return path.size() == 1
          ? own(leaf, name, family, language)
          : new Kind("", "", GrammaticalNumber.COUNT, "", family, false);
    }
    return kind(found.get(), name, family, language);
  }

  /** The last step; of a course about art the last that is a course. */
  private String leaf(List<String> path, Optional<String> holding, Language language) {
    for (int i = path.size() - 1; i >= 0 && holding.isPresent(); i--) {
      if (nouns
          .atTheEnd(path.get(i), language)
          .filter(f -> f.noun().family().equals(holding.get()))
          .isPresent()) {
        return path.get(i);
      }
    }
    return path.isEmpty() ? "" : path.get(path.size() - 1);
  }

  /** Of "Coats & Jackets" the one that the name says, else none that is sure. */
  private Optional<Nouns.Found> alternatives(
      String leaf, Optional<Nouns.Found> named, Language language) {
    String[] parts = BOTH.split(leaf);
    Optional<Nouns.Found> whole = nouns.atTheEnd(leaf, language);
    if (parts.length == 1 || leaf.isEmpty()) {
      return whole;
    }
    List<Nouns.Found> all =
        Arrays.stream(parts).flatMap(p -> nouns.atTheEnd(p, language).stream()).toList();
    return all.stream()
        .filter(f -> named.filter(n -> n.noun().equals(f.noun())).isPresent())
        .findFirst()
        .or(() -> all.size() == 1 && named.isEmpty() ? all.stream().findFirst() : Optional.empty());
  }

  private Optional<Nouns.Found> inName(ProductName name, Language language) {
    return nouns
        .atTheEnd(TRAILING.matcher(name.shortName()).replaceFirst(""), language)
        .or(() -> nouns.atTheEnd(TRAILING.matcher(name.full()).replaceFirst(""), language))
        .map(found -> new Nouns.Found("", found.noun()));
  }

  private Optional<String> family(List<String> path) {
    for (int i = path.size() - 1; i >= 0; i--) {
      Optional<String> family = nouns.family(path.get(i));
      if (family.isPresent()) {
        return family;
      }
    }
    return Optional.empty();
  }

  private static Kind kind(
      Nouns.Found found, ProductName name, Optional<String> family, Language language) {
    Noun noun = found.noun();
    String before = language == Language.ZH ? found.before() : lowered(found.before());
    String said = name.full().toLowerCase(Locale.ROOT);
    return new Kind(
        before + noun.singular(),
        before + noun.plural(),
        noun.number(),
        language == Language.ZH && noun.measure().isEmpty() ? "款" : noun.measure(),
        family,
        holds(said, noun.singular()) || holds(said, noun.plural()));
  }

  /** A category that is no noun that is known: told as it is given. */
  private static Kind own(
      String leaf, ProductName name, Optional<String> family, Language language) {
    String noun = language == Language.ZH ? leaf : lowered(leaf + " ").strip();
    boolean plural =
        language == Language.EN && noun.matches(".*[a-rt-z]s") && !noun.matches(".*(?:us|is)");
    return new Kind(
        noun,
        plural || language == Language.ZH ? noun : noun + "s",
        plural ? GrammaticalNumber.PLURAL : GrammaticalNumber.COUNT,
        language == Language.ZH ? "款" : "",
        family,
        holds(name.full().toLowerCase(Locale.ROOT), noun));
  }

  private static boolean holds(String name, String noun) {
    String word = noun.toLowerCase(Locale.ROOT);
    return HAN.matcher(word).find()
        ? name.contains(word)
        : Pattern.compile("(?<!\\p{L})" + Pattern.quote(word) + "(?!\\p{L})").matcher(name).find();
  }

  /** Words of a heading as they stand in a sentence. */
  private static String lowered(String words) {
    return Arrays.stream(words.split("(?<= )"))
        .map(word -> PROPER.matcher(word.strip()).matches() ? word : word.toLowerCase(Locale.ROOT))
        .collect(Collectors.joining());
  }
}
