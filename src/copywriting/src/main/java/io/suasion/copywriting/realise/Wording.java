package io.suasion.copywriting.realise;

import io.suasion.copywriting.Brief;
import io.suasion.copywriting.Fact;
import io.suasion.copywriting.text.Passage;
import io.suasion.language.Language;
import java.util.List;

/** How a language words what phrases and sentences share. Thread-safe. */
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

  /** What stands between two sentences. */
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

  /** Whether a fact says what the product is not; true, but nothing to open with. */
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
