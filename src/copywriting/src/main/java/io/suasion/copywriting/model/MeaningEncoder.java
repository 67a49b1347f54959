package io.suasion.copywriting.model;

import io.suasion.copywriting.Fact;
import io.suasion.copywriting.align.Mention;
import io.suasion.copywriting.domain.Domain;
import io.suasion.copywriting.domain.Slot;
import io.suasion.language.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Writes facts as the source of a sequence-to-sequence model. Symbols stand between {@code ⟦} and
 * {@code ⟧} and hold no blank:
 *
 * <pre>⟦domain:restaurant⟧ ⟦order:free⟧ ⟦length:medium⟧ ⟦slot:name⟧ ⟦value:name⟧ ⟦slot:food⟧ French
 * </pre>
 *
 * Chinese sources have no blanks, for Chinese texts have none. Values that are copied become a
 * symbol in source and target. Thread-safe.
 */
public final class MeaningEncoder {

  private final Domain domain;

  public MeaningEncoder(Domain domain) {
    this.domain = domain;
  }

  /** The source for facts in canonical form; values that the domain copies become symbols. */
  public String source(List<Fact> facts, boolean planned, Verbosity verbosity) {
    return source(facts, planned, verbosity, this::copies);
  }

  /**
   * The source for facts, in which the values of {@code copied} become symbols. Training hides
   * known values of extensible slots now and then, so that the model learns to tell unknown ones.
   */
  public String source(
      List<Fact> facts, boolean planned, Verbosity verbosity, Predicate<Fact> copied) {
    List<String> words = new ArrayList<>();
    words.add(symbol("domain", domain.name()));
    words.add(symbol("order", planned ? "planned" : "free"));
    words.add(symbol("length", verbosity.name().toLowerCase(Locale.ROOT)));
    for (Fact fact : planned ? facts : canonicalOrder(facts)) {
      words.add(symbol("slot", fact.attribute()));
      words.add(copied.test(fact) ? valueSymbol(fact.attribute()) : worded(fact.value()));
    }
    return String.join(isChinese() ? "" : " ", words);
  }

  private String worded(String value) {
    return isChinese() ? value.replace(", ", "、") : value;
  }

  private boolean isChinese() {
    return domain.language() == Language.ZH;
  }

  /** Whether the domain tells this fact by copying its value. */
  public boolean copies(Fact fact) {
    return domain.slot(fact.attribute()).map(slot -> slot.copies(fact.value())).orElse(true);
  }

  /** The facts in the order in which the domain lists its slots. */
  public List<Fact> canonicalOrder(List<Fact> facts) {
    List<String> order = domain.slots().stream().map(Slot::attribute).toList();
    return facts.stream()
        .sorted(Comparator.comparingInt(fact -> order.indexOf(fact.attribute())))
        .toList();
  }

  /** The symbol that stands for the copied value of an attribute. */
  public static String valueSymbol(String attribute) {
    return symbol("value", attribute);
  }

  /** All symbols that sources and targets of these domains may hold. */
  public static Set<String> symbols(List<Domain> domains) {
    Set<String> symbols = new LinkedHashSet<>();
    Stream.of("free", "planned").map(order -> symbol("order", order)).forEach(symbols::add);
    for (Verbosity verbosity : Verbosity.values()) {
      symbols.add(symbol("length", verbosity.name().toLowerCase(Locale.ROOT)));
    }
    for (Domain domain : domains) {
      symbols.add(symbol("domain", domain.name()));
      for (Slot slot : domain.slots()) {
        symbols.add(symbol("slot", slot.attribute()));
        if (slot.kind() == Slot.Kind.OPEN || slot.extensible()) {
          symbols.add(valueSymbol(slot.attribute()));
        }
      }
    }
    return symbols;
  }

  /** The text with the mentioned spans replaced by the symbols of their attributes. */
  public static String delexicalise(String text, List<Mention> mentions) {
    StringBuilder target = new StringBuilder();
    int copied = 0;
    for (Mention mention :
        mentions.stream().sorted(Comparator.comparingInt(Mention::start)).toList()) {
      target.append(text, copied, mention.start());
      target.append(valueSymbol(mention.fact().attribute()));
      copied = mention.end();
    }
    return target.append(text.substring(copied)).toString();
  }

  /** The text with each symbol replaced by the value of its fact, letter by letter. */
  public static String relexicalise(String text, List<Fact> facts) {
    return Relexicaliser.fill(text, facts);
  }

  static String symbol(String role, String name) {
    return "⟦" + role + ":" + name.replaceAll("\\s+", "_") + "⟧";
  }
}
