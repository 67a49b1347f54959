package io.suasion.copywriting.account;

import io.suasion.catalog.Kind;
import io.suasion.copywriting.Brief;
import io.suasion.copywriting.Fact;
import io.suasion.copywriting.bank.CopyBank;
import io.suasion.copywriting.domain.Domain;
import io.suasion.copywriting.phrase.Phrasebook;
import io.suasion.copywriting.realise.Wording;
import io.suasion.language.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Accounts for every word of texts of a language by what a brief says. A text is true only if
 * something accounts for each content word, number and negation, and each value stands beside words
 * that carry its own attribute. It reads texts of anybody: it knows nothing of how one was written.
 * Thread-safe.
 */
public final class WordCheck {

  private final Language language;
  private final CopyBank bank;
  private final Phrasebook phrasebook;
  private final Wording wording;
  private final WordLists lists;
  private final CarrierFrames frames;
  private final SharedVerbs verbs;
  private final DomainWords domains;
  private final List<String> measures;

  /** A check that reads texts of the library's own writers. */
  public WordCheck(Language language) {
    this(language, List.of());
  }

  /**
   * A check that also reads texts of these domains.
   *
   * @param domains those of another language are left aside
   */
  public WordCheck(Language language, List<Domain> domains) {
    this.language = language;
    this.bank = CopyBank.shipped(language);
    this.phrasebook = new Phrasebook(language);
    this.wording = new Wording(language);
    this.lists = new WordLists(language);
    this.frames = new CarrierFrames(language);
    this.verbs = new SharedVerbs(frames.verbs());
    this.domains = new DomainWords(language, domains);
    this.measures = MeasureWords.read();
  }

  /** The account of a text about a brief. */
  public Account account(Brief brief, String text) {
    return account(licence(brief), text);
  }

  /** Accounts for one of many texts about a brief. */
  public Account account(Licence licence, String text) {
    List<Token> tokens = Tokens.of(text);
    Matches matches = new Matches(licence, verbs, tokens);
    domains.read(licence.brief(), text, tokens).forEach(matches::add);
    List<Match> cover = Cover.of(matches, tokens);
    List<Match> bound = new Bindings(licence, matches, tokens, cover).checked();
    return new Account(text, Stretches.of(bound, tokens));
  }

  /**
   * The licence of texts about a brief.
   *
   * @throws IllegalArgumentException if the brief is of another language
   */
  public Licence licence(Brief brief) {
    if (brief.language() != language) {
      throw new IllegalArgumentException(
          "This check reads %s, but the brief is of %s.".formatted(language, brief.language()));
    }
    Licence licence = new Licence(brief);
    name(licence);
    kind(licence);
    FactLicence facts = new FactLicence(licence, bank, wording, frames);
    brief.facts().forEach(facts::add);
    OfferLicence offer = new OfferLicence(brief.offer(), wording.offers());
    offer.add(licence, language);
    PhraseLicence phrases = new PhraseLicence(licence, wording, offer);
    phrases.add(bank);
    phrases.add(phrasebook);
    words(licence);
    return licence;
  }

  private static void name(Licence licence) {
    Brief brief = licence.brief();
    Ending name = Ending.of(AccountedBy.NAME, brief.nameFact());
    licence.add(Tokens.words(brief.name()), name);
    licence.add(Tokens.words(brief.shortName()), name);
  }

  private void kind(Licence licence) {
    Brief brief = licence.brief();
    Kind kind = brief.kind();
    Set<String> nouns = new LinkedHashSet<>(List.of(brief.category(), kind.noun(), kind.plural()));
    nouns.addAll(domains.categories(brief));
    if (language == Language.EN) {
      List.copyOf(nouns).forEach(noun -> nouns.add(noun.substring(noun.lastIndexOf(' ') + 1)));
    }
    Ending ending = Ending.of(AccountedBy.KIND, brief.categoryFact());
    nouns.forEach(noun -> licence.add(Tokens.words(noun), ending));
    if (language == Language.ZH) {
      nouns.stream()
          .filter(noun -> !noun.isEmpty())
          .flatMap(noun -> measures.stream().map(measure -> measure + noun))
          .forEach(noun -> licence.add(Tokens.words(noun), ending));
    }
  }

  private void words(Licence licence) {
    Set<String> families = new HashSet<>(domains.names(licence.brief()));
    licence.brief().kind().family().ifPresent(families::add);
    licence.addClosed(lists.closed());
    lists.grammar().forEach(words -> licence.addPlain(words, AccountedBy.GRAMMAR));
    lists.neutral(families).forEach(words -> licence.addPlain(words, AccountedBy.NEUTRAL));
  }

  /** Whether a word of the language claims nothing of any product. */
  public boolean claimsNothing(String word) {
    List<String> words = Tokens.words(word);
    return lists.grammar().contains(words) || lists.neutral(Set.of()).contains(words);
  }

  /** The facts of a brief and its offer that a text does not tell. */
  public List<Fact> missing(Account account, Brief brief) {
    return facts(brief).stream().filter(fact -> !account.tells(fact)).toList();
  }

  /** All that a text about a brief may tell: its name, its facts, its offer. */
  public List<Fact> facts(Brief brief) {
    List<Fact> all = new ArrayList<>(List.of(brief.nameFact()));
    all.addAll(brief.facts());
    all.addAll(wording.offers().facts(brief.offer()));
    return all;
  }
}
