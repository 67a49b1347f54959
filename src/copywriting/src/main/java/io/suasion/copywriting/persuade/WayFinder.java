package io.suasion.copywriting.persuade;

import io.suasion.catalog.clean.AttributeName;
import io.suasion.catalog.value.Value;
import io.suasion.copywriting.Brief;
import io.suasion.copywriting.Fact;
import io.suasion.copywriting.ToldBy;
import io.suasion.copywriting.bank.CopyBank;
import io.suasion.copywriting.bank.SentenceRow;
import io.suasion.copywriting.bank.WordingForm;
import io.suasion.copywriting.realise.Wording;
import io.suasion.copywriting.text.Passage;
import io.suasion.copywriting.text.Template;
import io.suasion.language.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the ways to tell the facts of a brief: first in the bank, then by grammar. It serves one
 * request and is not thread-safe.
 */
final class WayFinder {

  private static final Pattern STUTTERS =
      Pattern.compile(
          "\\b(?:for|at|of|in|to|with) (?:from|up to|about|with|for)\\b|\\b(\\p{L}{2,})"
              + " \\1\\b|\\b(?:offers?|has|have|with|includes?|provides?)"
              + " (?:free|included|available)$"
              + "|([有含配带为是用需绘])\\2|(/\\p{IsHan})\\3|请注意[:：]请|(\\p{IsHan}{2,})\\4|(\\p{IsHan}{3,}).{1,2}\\5",
          Pattern.CASE_INSENSITIVE);

  /** A single word. It is no noun phrase: "it has free" says nothing. */
  private static final Pattern BARE_WORD = Pattern.compile("\\p{Ll}+");

  private static final Pattern END = Pattern.compile("[.。]$");
  private static final Pattern SUPPLY =
      Pattern.compile(
          "(?i)includ|\\bcomes? with|without|suppl|in the box|needs?"
              + " (?:a|an|your)|extra|offers?|breakfast|lunch|meals?");

  private static final Pattern PACKED =
      Pattern.compile(
          "\\d[\\d.,]*\\s?(?:g|kg|ml|cl|l|L|oz|lb)\\s(?:\\p{L}+"
              + " )?(?:jar|can|bag|bottle|tin|tub|pack|pouch|box|tube|sachet|carton)");

  /** Attributes that are adjectives of the product: waterproof, machine washable. */
  private static final Pattern ADJECTIVE =
      Pattern.compile(
          "(?:(?:machine|hand|dishwasher|microwave|oven|freezer|family|kid|child|beginner|pet|dog|gluten|sugar|dairy|lactose|nickel|fragrance|water|shock|scratch|tear|flame)["
              + " -])?\\w*(?:able|ible|proof|friendly|resistant|free|safe)");

  /** The beginning of a long word of an attribute, or two characters of a Chinese attribute. */
  private static final Pattern STEM = Pattern.compile("\\p{IsHan}{2}|(?<!\\p{L})\\p{L}{4,6}");

  private final CopyBank bank;
  private final Wording wording;
  private final Brief brief;
  private final Map<Fact, Ways> found = new HashMap<>();

  WayFinder(CopyBank bank, Wording wording, Brief brief) {
    this.bank = bank;
    this.wording = wording;
    this.brief = brief;
  }

  Ways of(Fact fact) {
    return found.computeIfAbsent(fact, this::find);
  }

  private Ways find(Fact fact) {
    Map<WordingForm, List<Passage>> forms = new EnumMap<>(WordingForm.class);
    Fact plain = fact.plain();
    if (PACKED.matcher(plain.value()).matches()) {
      pack(plain, forms);
    } else if (SentenceFit.fits(plain)) {
      addWays(plain, forms);
    }
    forms.computeIfAbsent(
        WordingForm.DETAIL, f -> List.of(wording.detail(plain).allTelling(plain, ToldBy.REALISER)));
    fact.noted().ifPresent(noted -> forms.replaceAll((form, all) -> withNote(all, fact, noted)));
    fact.noted().ifPresent(noted -> forms.remove(WordingForm.ADJ));
    return new Ways(fact, forms);
  }

  /** Replaces the ways of a weight that names a pack: the product comes in a 170 g jar. */
  private void pack(Fact fact, Map<WordingForm, List<Passage>> forms) {
    Passage jar = Passage.plain("a ").then(Passage.telling(fact, fact.value(), ToldBy.REALISER));
    Passage phrase = wording.withArticles(jar).allTelling(fact, ToldBy.REALISER);
    String verb = FactWords.isPlural(brief) ? "come in " : "comes in ";
    forms.put(WordingForm.NP, List.of(phrase));
    forms.put(
        WordingForm.PRED,
        List.of(Passage.plain(verb).then(phrase).allTelling(fact, ToldBy.REALISER)));
    forms.put(WordingForm.DETAIL, List.of(Passage.telling(fact, fact.value(), ToldBy.REALISER)));
  }

  /** The ways with the note in brackets behind the words. */
  private List<Passage> withNote(List<Passage> ways, Fact fact, Fact.Noted noted) {
    String note =
        brief.language() == Language.ZH ? "（" + noted.note() + "）" : " (" + noted.note() + ")";
    return ways.stream()
        .map(
            way ->
                Passage.telling(
                    fact, END.matcher(way.text()).replaceFirst("") + note, ToldBy.REALISER))
        .toList();
  }

  private void addWays(Fact fact, Map<WordingForm, List<Passage>> forms) {
    Map<String, Passage> words = FactWords.of(brief, fact);
    boolean supplied = isSupplied(fact);
    for (SentenceRow row : particularFirst(bank.ways(fact))) {
      if (supplied && !SUPPLY.matcher(row.text().toString()).find()) {
        continue;
      }
      fill(row.text(), words, fact, ToldBy.REALISER)
          .filter(way -> !STUTTERS.matcher(way.text()).find())
          .filter(way -> row.form() != WordingForm.NP || !BARE_WORD.matcher(way.text()).matches())
          .ifPresent(way -> forms.computeIfAbsent(row.form(), f -> new ArrayList<>()).add(way));
    }
    if (isFlag(fact)) {
      forms.replaceAll((form, all) -> inItsWords(all, fact));
    }
    if (!forms.containsKey(WordingForm.PRED)
        && !forms.containsKey(WordingForm.NP)
        && isForGrammar(fact)) {
      wording
          .predicate(fact, FactWords.isPlural(brief))
          .ifPresent(
              way -> forms.put(WordingForm.PRED, List.of(way.allTelling(fact, ToldBy.REALISER))));
    }
  }

  /**
   * The ways with the attribute's own words, if there are any: a reader who asks for waterproof
   * wants to read that word.
   */
  private static List<Passage> inItsWords(List<Passage> ways, Fact fact) {
    Pattern stems = stems(AttributeName.of(fact.attribute()).words());
    List<Passage> own = ways.stream().filter(way -> stems.matcher(way.text()).find()).toList();
    return own.isEmpty() ? ways : own;
  }

  private static Pattern stems(String words) {
    return Pattern.compile(
        STEM.matcher(words)
            .results()
            .map(MatchResult::group)
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?:", ")")),
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** Whether a yes or no says what is in the box, rather than what a thing can do. */
  private static boolean isSupplied(Fact fact) {
    return fact.understood()
        .filter(typed -> typed.value() instanceof Value.Flag)
        .filter(typed -> typed.value().text().matches("(?i)(?:not )?(?:included|supplied)"))
        .isPresent();
  }

  private static boolean isFlag(Fact fact) {
    return fact.understood().filter(typed -> typed.value() instanceof Value.Flag).isPresent();
  }

  /**
   * Whether grammar can tell the fact. 进口：否 and "packs into own pocket" are details, because
   * grammar does not know their verb.
   */
  private boolean isForGrammar(Fact fact) {
    return !isFlag(fact)
        || (brief.language() == Language.EN
            && ADJECTIVE.matcher(AttributeName.of(fact.attribute()).words()).matches());
  }

  /** The rows without those for any value, where the same form has rows for this value. */
  private static List<SentenceRow> particularFirst(List<SentenceRow> rows) {
    List<SentenceRow> particular = rows.stream().filter(SentenceRow::isParticular).toList();
    Set<WordingForm> forms = particular.stream().map(SentenceRow::form).collect(Collectors.toSet());
    return rows.stream().filter(row -> row.isParticular() || !forms.contains(row.form())).toList();
  }

  /** A text of the bank with the words of the fact; empty if its value has no form for a gap. */
  Optional<Passage> fill(Template text, Fact fact, ToldBy by) {
    return fill(text, FactWords.of(brief, fact.plain()), fact, by);
  }

  private Optional<Passage> fill(Template text, Map<String, Passage> words, Fact fact, ToldBy by) {
    if (!words.keySet().containsAll(text.gaps())) {
      return Optional.empty();
    }
    Passage filled = wording.withArticles(text.fill(words, FactWords.isPlural(brief)));
    return Optional.of(filled.allTelling(fact, by));
  }
}
