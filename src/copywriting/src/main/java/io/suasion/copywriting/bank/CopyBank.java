package io.suasion.copywriting.bank;

import io.suasion.catalog.UnderstoodFact;
import io.suasion.copywriting.Brief;
import io.suasion.copywriting.Fact;
import io.suasion.copywriting.Part;
import io.suasion.language.Language;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The copy of a language that people wrote: ways to tell attributes, what their values do for a
 * reader, openings and calls to action. Data beside this package; a shop adds rows of its own.
 * Thread-safe.
 */
public final class CopyBank {

  private static final Map<Language, CopyBank> SHIPPED = new EnumMap<>(Language.class);

  private final Rows<SentenceRow> sentences;
  private final Rows<Benefit> benefits;
  private final List<Opening> openings;

  CopyBank(Rows<SentenceRow> sentences, Rows<Benefit> benefits, List<Opening> openings) {
    this.sentences = sentences;
    this.benefits = benefits;
    this.openings = List.copyOf(openings);
  }

  /** The bank that the library comes with; read once, when it is first asked for. */
  public static CopyBank shipped(Language language) {
    synchronized (SHIPPED) {
      return SHIPPED.computeIfAbsent(language, BankReader::shipped);
    }
  }

  /**
   * The bank that the library comes with, changed by the tables of a shop's folder, which have the
   * same names and columns and of which any may be missing. A shop's rows take the place of those
   * that ours have for the same attribute, value and form, or the same attribute and value, or the
   * same part and text; a row without texts, or an opening for the families {@code none}, takes
   * them out.
   *
   * @throws BankException if a row cannot be read; it names file, line and cure
   */
  public static CopyBank with(Path folder, Language language) {
    return BankReader.with(shipped(language), folder, language);
  }

  /** This bank without benefits. */
  public CopyBank withoutBenefits() {
    return new CopyBank(sentences, Rows.of(List.of(), Benefit::attribute), openings);
  }

  /** The ways to tell a fact; none for an attribute that only the shop knows. */
  public List<SentenceRow> ways(Fact fact) {
    return sentences.of(id(fact)).stream().filter(row -> row.suits(fact)).toList();
  }

  /** The benefits of a fact for products of the family, in the order of the bank. */
  public List<Benefit> benefits(Fact fact, Optional<String> family) {
    return benefits.of(id(fact)).stream().filter(benefit -> benefit.suits(fact, family)).toList();
  }

  /** The openings or calls to action that suit tone, channel and family of a brief. */
  public List<Opening> openings(Brief brief, Part part) {
    return openings.stream()
        .filter(opening -> opening.part() == part)
        .filter(opening -> opening.tones().contains(brief.tone()))
        .filter(opening -> opening.channels().contains(brief.channel()))
        .filter(
            opening ->
                opening.families().isEmpty()
                    || brief.kind().family().filter(opening.families()::contains).isPresent())
        .toList();
  }

  /** All ways to tell attributes. */
  public List<SentenceRow> sentences() {
    return sentences.all();
  }

  /** All benefits. */
  public List<Benefit> benefits() {
    return benefits.all();
  }

  /** All openings and calls to action. */
  public List<Opening> openings() {
    return openings;
  }

  private static String id(Fact fact) {
    return fact.understood().map(UnderstoodFact::id).orElse("");
  }
}
