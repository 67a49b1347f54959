package io.suasion.workbench.prepare;

import io.suasion.copywriting.Fact;
import io.suasion.copywriting.align.Alignment;
import io.suasion.copywriting.align.Mention;
import io.suasion.copywriting.align.SlotAligner;
import io.suasion.copywriting.domain.Domain;
import io.suasion.copywriting.domain.Slot;
import io.suasion.workbench.dataset.WellFormed;
import io.suasion.workbench.meaning.Meaning;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes a meaning say what its text says: what the text leaves out is taken out, what it adds is
 * put in. Texts that contradict or repeat themselves, that do not name the product, or that speak
 * as a person or ask are refused: nothing is to be learned from them.
 */
final class MeaningCleaner implements Cleaner {

  private static final Pattern PERSONAL =
      Pattern.compile(
          "(?i)(?<![\\p{L}'])(?:i|me|my|mine|myself|i'm|i've|i'd|i'll)(?![\\p{L}\\p{N}])"
              + "|\\?|^(?:would|do|did|have|are|how|what|can) (?:you|about)\\b");

  private final Domain domain;
  private final SlotAligner aligner;

  MeaningCleaner(Domain domain) {
    this.domain = domain;
    this.aligner = new SlotAligner(domain);
  }

  @Override
  public Cleaning clean(Reference reference) {
    String text = WellFormed.of(reference.text());
    if (PERSONAL.matcher(text).find()) {
      return Cleaning.refused(Refusal.PERSONAL);
    }
    Meaning meaning = reference.meaning();
    List<Mention> read = aligner.read(text, meaning.facts());
    List<Fact> facts = new ArrayList<>();
    for (Slot slot : domain.slots()) {
      stated(slot, meaning.facts(), read).ifPresent(facts::add);
    }
    Alignment alignment = aligner.align(text, facts);
    Optional<Refusal> refusal = refusal(facts, meaning, alignment);
    if (refusal.isPresent()) {
      return Cleaning.refused(refusal.get());
    }
    List<Fact> inOrder = alignment.told().stream().map(Mention::fact).toList();
    return Cleaning.of(new Cleaned(reference.set(), meaning, inOrder, text, read));
  }

  private static Optional<Refusal> refusal(List<Fact> facts, Meaning meaning, Alignment alignment) {
    if (facts.stream().noneMatch(fact -> fact.attribute().equals("name"))) {
      return Optional.of(Refusal.UNNAMED);
    }
    if (facts.size() < Math.min(2, meaning.facts().size())) {
      return Optional.of(Refusal.FEW_FACTS);
    }
    if (alignment.invented().stream().anyMatch(MeaningCleaner::isClaim)) {
      return Optional.of(Refusal.CLAIM);
    }
    if (!alignment.repeated().isEmpty() && alignment.invented().isEmpty()) {
      return Optional.of(Refusal.REPETITION);
    }
    return alignment.errors() > 0 ? Optional.of(Refusal.CONTRADICTION) : Optional.empty();
  }

  private static boolean isClaim(Mention invented) {
    return invented.fact().attribute().equals(Alignment.CLAIM);
  }

  private Optional<Fact> stated(Slot slot, List<Fact> asked, List<Mention> read) {
    Set<String> values = new LinkedHashSet<>();
    read.stream()
        .map(Mention::fact)
        .filter(fact -> fact.attribute().equals(slot.attribute()))
        .map(Fact::value)
        .forEach(values::add);
    Optional<Fact> fact =
        asked.stream().filter(one -> one.attribute().equals(slot.attribute())).findFirst();
    if (fact.isPresent() && values.contains(fact.get().value())) {
      return fact;
    }
    if (slot.kind() == Slot.Kind.OPEN || values.isEmpty()) {
      return Optional.empty();
    }
    if (slot.kind() == Slot.Kind.LIST) {
      return slot.canonical(String.join(", ", values))
          .map(list -> new Fact(slot.attribute(), list));
    }
    return values.stream()
        .filter(value -> !slot.neutral().contains(value))
        .findFirst()
        .map(value -> new Fact(slot.attribute(), value));
  }
}
