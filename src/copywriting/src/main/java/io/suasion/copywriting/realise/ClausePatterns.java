package io.suasion.copywriting.realise;

import io.suasion.catalog.UnderstoodFact;
import io.suasion.copywriting.Fact;
import io.suasion.copywriting.ToldBy;
import io.suasion.copywriting.text.Passage;
import io.suasion.copywriting.text.Template;
import io.suasion.copywriting.text.YesOrNo;
import io.suasion.language.Language;
import io.suasion.language.TsvTable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The predicates with which a language tells well-known attributes. */
final class ClausePatterns {

  private static final Pattern ANY = Pattern.compile(".*", Pattern.DOTALL);

  private record FactRow(Pattern attribute, Pattern value, Template pattern) {}

  private record FlagRow(Pattern attribute, boolean named, Template yes, Template no) {}

  private final List<FactRow> facts;
  private final List<FlagRow> flags;

  private final Language language;
  private final UnaryOperator<String> withArticle;

  /** The patterns of a language; {@code withArticle} gives a noun its indefinite article. */
  ClausePatterns(Language language, UnaryOperator<String> withArticle) {
    this.language = language;
    this.withArticle = withArticle;
    String code = language.name().toLowerCase(Locale.ROOT);
    facts =
        TsvTable.read(ClausePatterns.class, "facts-" + code + ".tsv").stream()
            .map(ClausePatterns::factRow)
            .toList();
    flags =
        TsvTable.read(ClausePatterns.class, "flags-" + code + ".tsv").stream()
            .map(ClausePatterns::flagRow)
            .toList();
  }

  private static FactRow factRow(Map<String, String> row) {
    String value = row.get("value");
    return new FactRow(
        attribute(row.get("attribute")),
        value.equals("*") ? ANY : Pattern.compile(value),
        new Template(row.get("pattern")));
  }

  private static FlagRow flagRow(Map<String, String> row) {
    String attribute = row.get("attribute");
    return new FlagRow(
        attribute(attribute),
        attribute.contains("(?<rest>"),
        new Template(row.get("yes")),
        new Template(row.get("no")));
  }

  private static Pattern attribute(String expression) {
    return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** Whether the fact says what the product is not. */
  static boolean denies(Fact fact) {
    return YesOrNo.isNo(fact.value());
  }

  /** The predicate for a fact whose attribute reads so; empty if no pattern fits. */
  Optional<Passage> predicate(Fact fact, String attribute) {
    Optional<Boolean> yes = YesOrNo.of(fact.value());
    if (yes.isPresent()) {
      return flag(fact, attribute, yes.get());
    }
    return CountWording.of(fact, language)
        .or(() -> told(fact, attribute))
        .or(
            () ->
                fact.understood()
                    .filter(f -> !f.id().isEmpty())
                    .flatMap(f -> told(fact, label(f))));
  }

  private String label(UnderstoodFact fact) {
    return fact.label().in(language);
  }

  private Optional<Passage> told(Fact fact, String attribute) {
    return facts.stream()
        .filter(row -> row.attribute.matcher(attribute).matches())
        .filter(row -> row.value.matcher(fact.value()).matches())
        .findFirst()
        .map(row -> fill(row.pattern, fact, attribute));
  }

  private static Passage fill(Template pattern, Fact fact, String attribute) {
    return pattern.fill(
        Map.of(
            "value",
            Passage.telling(fact, fact.value(), ToldBy.REALISER),
            "attribute",
            Passage.plain(attribute)));
  }

  private Optional<Passage> flag(Fact fact, String attribute, boolean yes) {
    Optional<String> verb = language == Language.ZH ? ChineseFlag.verb(fact) : Optional.empty();
    if (verb.isPresent()) {
      return Optional.of(Passage.telling(fact, verb.get() + attribute, ToldBy.REALISER));
    }
    for (FlagRow row : flags) {
      Matcher matcher = row.attribute.matcher(attribute);
      if (matcher.matches()) {
        String rest = row.named ? matcher.group("rest") : attribute;
        Template pattern = yes ? row.yes : row.no;
        return Optional.of(Passage.telling(fact, worded(pattern, rest), ToldBy.REALISER));
      }
    }
    return Optional.empty();
  }

  private String worded(Template pattern, String rest) {
    boolean abbreviation = rest.chars().anyMatch(Character::isUpperCase);
    String noun = abbreviation ? rest : withArticle.apply(rest);
    return pattern.fill(Map.of("rest", Passage.plain(rest), "a_rest", Passage.plain(noun))).text();
  }
}
