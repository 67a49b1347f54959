package io.suasion.copywriting.realise;

import io.suasion.copywriting.Brief;
import io.suasion.copywriting.Fact;
import io.suasion.copywriting.text.Passage;
import io.suasion.language.Language;
import java.util.List;
import java.util.Optional;

/** The words and rules that phrases and sentences of a language share. Thread-safe. */
public final class Wording {

  private final Language language;
  private final Realiser realiser;
  private final OfferWording offers;
  private final EnglishNouns nouns = new EnglishNouns();

  /** The wording of a language. */
  public Wording(Language language) {
    this.language = language;
    this.realiser = Realiser.of(language);
    this.offers = new OfferWording(language);
  }

  /** Tells facts in sentences. */
  public Realiser realiser() {
    return realiser;
  }

  /** Tells offers. */
  public OfferWording offers() {
    return offers;
  }

  /** The separator between two sentences. */
  public String sentenceSeparator() {
    return language == Language.ZH ? "" : " ";
  }

  /** An attribute in words. */
  public String attribute(String attribute) {
    return AttributeWords.of(attribute);
  }

  /** The indefinite article of a noun with a space behind it; empty where there is none. */
  public String article(String noun) {
    if (language != Language.EN || nouns.isPlural(noun)) {
      return "";
    }
    String whole = nouns.withArticle(noun);
    return whole.substring(0, whole.length() - noun.length());
  }

  /**
   * The predicate by grammar for a fact without a row in the bank, in agreement with the product;
   * empty if grammar has no pattern for it.
   */
  public Optional<Passage> predicate(Fact fact, boolean many) {
    return realiser
        .predicate(fact)
        .map(told -> many && language == Language.EN ? EnglishVerbs.plural(told) : told);
  }

  /** A fact as shops print it: its name and its value, or the value where that says both. */
  public Passage detail(Fact fact) {
    return realiser.detail(fact);
  }

  /** The passage with each of our {@code a} made {@code a} or {@code an} by the next sound. */
  public Passage withArticles(Passage passage) {
    return language == Language.EN ? nouns.withArticles(passage) : passage;
  }

  /** The passage as a sentence, with its capital and its full stop. */
  public Passage sentence(Passage words) {
    return Sentences.end(Sentences.capital(words), language == Language.ZH ? "。" : ".");
  }

  /** The name as the subject of a sentence: {@code The Acme Oak Table}. */
  public Passage named(Brief brief) {
    return realiser.named(brief);
  }

  /** The line of details. */
  public Passage details(List<Passage> details) {
    return DetailsLine.line(details);
  }

  /** Whether a fact says what the product is not. It is true, but copy does not open with it. */
  public boolean denies(Fact fact) {
    return ClausePatterns.denies(fact);
  }

  /** One fact of the product as a sentence that names it, without its full stop. */
  public Passage claim(Brief brief, Fact fact) {
    Passage sentence = realiser.introduce(brief.withoutCategory(), List.of(fact), true).get(0);
    String text = sentence.text();
    int last = text.length() - 1;
    boolean stopped = text.charAt(last) == '.' || text.charAt(last) == '。';
    boolean free = sentence.statements().stream().allMatch(told -> told.end() <= last);
    return stopped && free ? sentence.slice(0, last) : sentence;
  }
}
