package io.suasion.copywriting.account;

import io.suasion.catalog.ontology.Attribute;
import io.suasion.copywriting.Brief;
import io.suasion.copywriting.Fact;
import io.suasion.copywriting.bank.Benefit;
import io.suasion.copywriting.bank.CopyBank;
import io.suasion.copywriting.bank.SentenceRow;
import io.suasion.copywriting.bank.WordingForm;
import io.suasion.copywriting.realise.Wording;
import io.suasion.copywriting.text.Passage;
import io.suasion.copywriting.text.Statement;
import io.suasion.copywriting.text.Template;
import io.suasion.language.Language;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Licenses the words that one fact allows: the fact in its carriers, and its benefits. */
final class FactLicence {

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  private final Licence licence;
  private final Brief brief;
  private final Language language;
  private final CopyBank bank;
  private final Wording wording;
  private final CarrierFrames frames;
  private final Gaps gaps;

  FactLicence(Licence licence, CopyBank bank, Wording wording, CarrierFrames frames) {
    this.licence = licence;
    this.brief = licence.brief();
    this.language = brief.language();
    this.bank = bank;
    this.wording = wording;
    this.frames = frames;
    this.gaps = new Gaps(brief);
  }

  void add(Fact fact) {
    Fact plain = fact.plain();
    bank.ways(plain).forEach(row -> add(row, fact));
    if (!isConditional(fact)) {
      bank.benefits(plain, brief.kind().family()).forEach(benefit -> add(benefit, fact));
    }
    names(fact).forEach(name -> addName(name, fact));
    Stream.of(false, true)
        .flatMap(many -> wording.predicate(plain, many).stream())
        .forEach(passage -> addWay(carrying(passage, plain), fact));
    Stream.of(plain, fact).forEach(told -> addWay(carrying(wording.detail(told), told), fact));
    gaps.counted(plain).ifPresent(noun -> addWay(Tokens.words(Token.VALUE + noun), fact));
  }

  /** Whether the fact is a yes with a condition. It is told with the condition only. */
  private static boolean isConditional(Fact fact) {
    return fact.noted().isPresent() && isFlag(fact.plain());
  }

  private void add(SentenceRow row, Fact fact) {
    for (List<String> words : gaps.words(row.text(), fact.plain())) {
      if (words.equals(List.of(Token.VALUE))) {
        licence.addBare(fact, row.form());
      }
      boolean phrase = row.form() == WordingForm.NP && language == Language.ZH;
      if (!phrase || !isFlag(fact.plain())) {
        addWay(words, fact);
      }
      if (phrase) {
        addWay(frames.having(words), fact);
      }
    }
  }

  /**
   * Whether the fact is a yes or no. The noun phrase NFC alone does not tell which of them:
   * 不支持无线充电和NFC denies it.
   */
  private static boolean isFlag(Fact fact) {
    return fact.value().equals("yes") || fact.value().equals("no");
  }

  private void add(Benefit benefit, Fact fact) {
    Stream.of(benefit.headline(), benefit.text(), benefit.so())
        .flatMap(Optional::stream)
        .forEach(text -> add(text, fact));
  }

  private void add(Template text, Fact fact) {
    gaps.words(text, fact.plain())
        .forEach(words -> licence.add(words, Ending.of(AccountedBy.BENEFIT, fact)));
  }

  /** Adds the words, and the words with the note behind the value. */
  private void addWay(List<String> words, Fact fact) {
    if (!isConditional(fact)) {
      addWords(words, fact);
    }
    fact.noted()
        .map(noted -> Stream.concat(words.stream(), Tokens.words(noted.note()).stream()).toList())
        .ifPresent(noted -> addWords(noted, fact));
  }

  private void addWords(List<String> words, Fact fact) {
    licence.add(words, Ending.of(AccountedBy.FACT, fact));
    frames
        .shared(words)
        .ifPresent(
            shared ->
                licence.add(
                    shared.rest(),
                    new Ending(AccountedBy.FACT, Optional.of(fact), shared.verb(), true)));
  }

  private void addName(String name, Fact fact) {
    frames.of(fact).stream()
        .map(frame -> frame.replace("{name}", name).replace("{value}", Token.VALUE))
        .map(frame -> frame.replace("{product}", brief.name()))
        .map(Tokens::words)
        .forEach(words -> addWay(words, fact));
  }

  private Set<String> names(Fact fact) {
    Set<String> names = new LinkedHashSet<>();
    names.add(wording.attribute(fact.attribute()));
    fact.understood()
        .ifPresent(
            typed -> {
              names.add(typed.label().in(language));
              typed.attribute().map(Attribute::names).ifPresent(names::addAll);
            });
    names.removeIf(name -> HAN.matcher(name).find() != (language == Language.ZH));
    return names;
  }

  /** The words of a passage of grammar, with a place for the value of the fact. */
  private static List<String> carrying(Passage passage, Fact fact) {
    String text = passage.text();
    for (Statement told : passage.statements()) {
      if (text.substring(told.start(), told.end()).equals(fact.value())) {
        text = text.substring(0, told.start()) + Token.VALUE + text.substring(told.end());
        break;
      }
    }
    return Tokens.words(text);
  }
}
