package io.suasion.copywriting.phrase;

import io.suasion.copywriting.Brief;
import io.suasion.copywriting.Channel;
import io.suasion.copywriting.Part;
import io.suasion.copywriting.Principle;
import io.suasion.copywriting.Tone;
import io.suasion.copywriting.text.Passage;
import io.suasion.copywriting.text.Template;
import io.suasion.language.Language;
import io.suasion.language.TsvTable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The headlines and calls to action of a language. Each pulls a lever of persuasion only where the
 * facts that it needs are there. Thread-safe.
 */
public final class Phrasebook {

  private static final String ANY = "any";

  private final List<Phrase> phrases;
  private final Kinds kinds = new Kinds();
  private final FactGaps gaps = new FactGaps();
  private final BecauseWording reasons;

  /** The phrasebook that the library comes with. */
  public Phrasebook(Language language) {
    String code = language.name().toLowerCase(Locale.ROOT);
    phrases =
        TsvTable.read(Phrasebook.class, "phrases-" + code + ".tsv").stream()
            .map(Phrasebook::phrase)
            .toList();
    reasons = new BecauseWording(language);
  }

  private static Phrase phrase(Map<String, String> row) {
    return new Phrase(
        constant(Part.class, row.get("part")),
        constant(Principle.class, row.get("principle")),
        constants(Tone.class, row.get("tones")),
        constants(Channel.class, row.get("channels")),
        row.get("kinds").equals(ANY) ? Set.of() : Set.of(row.get("kinds").split("\\|")),
        new Template(row.get("text")));
  }

  private static <E extends Enum<E>> Set<E> constants(Class<E> type, String names) {
    if (names.equals(ANY)) {
      return EnumSet.allOf(type);
    }
    Set<E> constants = EnumSet.noneOf(type);
    Arrays.stream(names.split("\\|")).map(name -> constant(type, name)).forEach(constants::add);
    return constants;
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String name) {
    return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
  }

  /** All phrases. */
  public List<Phrase> phrases() {
    return phrases;
  }

  /** The phrases of a part that suit a brief and whose gaps can be filled, in the book's order. */
  public List<FilledPhrase> suiting(Brief brief, Part part, Fillings fillings) {
    Set<String> kindsOfBrief = kinds.of(brief);
    Map<String, Passage> filled = fillings.all(brief, gaps, reasons);
    return phrases.stream()
        .filter(phrase -> phrase.part() == part)
        .filter(phrase -> phrase.tones().contains(brief.tone()))
        .filter(phrase -> phrase.channels().contains(brief.channel()))
        .filter(phrase -> phrase.kinds().isEmpty() || common(phrase.kinds(), kindsOfBrief))
        .filter(phrase -> filled.keySet().containsAll(phrase.template().gaps()))
        .map(phrase -> new FilledPhrase(phrase.principle(), phrase.template().fill(filled)))
        .toList();
  }

  private static boolean common(Set<String> some, Set<String> others) {
    return some.stream().anyMatch(others::contains);
  }
}
