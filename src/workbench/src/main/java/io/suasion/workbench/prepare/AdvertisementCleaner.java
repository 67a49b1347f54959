package io.suasion.workbench.prepare;

import io.suasion.copywriting.Fact;
import io.suasion.copywriting.align.Alignment;
import io.suasion.copywriting.align.Mention;
import io.suasion.copywriting.align.SlotAligner;
import io.suasion.copywriting.domain.Domain;
import io.suasion.copywriting.domain.Slot;
import io.suasion.workbench.meaning.Meaning;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Cleans advertisements of AdvertiseGen. A tag that the text does not tell is taken out; a value
 * that it states letter by letter without a tag is put in, lest a model learn to make values up.
 */
final class AdvertisementCleaner implements Cleaner {

  private static final int SHORTEST = 40;
  private static final int LONGEST = 160;
  private static final int FEWEST_FACTS = 2;
  private static final String BRAND_SLOT = "品牌";

  private final Domain domain;
  private final SlotAligner aligner;

  AdvertisementCleaner(Domain domain) {
    this.domain = domain;
    this.aligner = new SlotAligner(domain);
  }

  @Override
  public Cleaning clean(Reference reference) {
    String text = AdvertisementText.mended(reference.text());
    Meaning meaning = joined(reference.meaning());
    if (text.length() < SHORTEST || text.length() > LONGEST) {
      return Cleaning.refused(Refusal.LENGTH);
    }
    List<Fact> facts = stated(text, asked(meaning, text));
    if (facts.size() < FEWEST_FACTS) {
      return Cleaning.refused(Refusal.FEW_FACTS);
    }
    List<Fact> inOrder = aligner.align(text, facts).told().stream().map(Mention::fact).toList();
    List<Mention> brand =
        aligner.read(text, facts).stream()
            .filter(mention -> mention.fact().attribute().equals(BRAND_SLOT))
            .toList();
    if (text.contains(AdvertisementText.BRAND) && brand.isEmpty()) {
      return Cleaning.refused(Refusal.BRAND);
    }
    return Cleaning.of(new Cleaned(reference.set(), meaning, inOrder, text, brand));
  }

  private Meaning joined(Meaning meaning) {
    return new Meaning(domain, domain.joined(meaning.facts()), meaning.raw());
  }

  private static List<Fact> asked(Meaning meaning, String text) {
    List<Fact> asked = new ArrayList<>(meaning.facts());
    if (text.contains(AdvertisementText.BRAND)) {
      asked.add(new Fact(BRAND_SLOT, AdvertisementText.BRAND));
    }
    return asked;
  }

  private List<Fact> stated(String text, List<Fact> asked) {
    List<Mention> read = aligner.read(text, asked);
    Alignment alignment = aligner.align(text, asked);
    List<Fact> facts = new ArrayList<>();
    for (Slot slot : domain.slots()) {
      Set<String> values = new LinkedHashSet<>();
      items(slot, asked).stream()
          .filter(item -> states(read, new Fact(slot.attribute(), item)))
          .forEach(values::add);
      alignment.invented().stream()
          .filter(claim -> text.startsWith(claim.fact().value(), claim.start()))
          .map(Mention::fact)
          .filter(fact -> fact.attribute().equals(slot.attribute()))
          .forEach(fact -> values.add(fact.value()));
      slot.canonical(String.join(", ", values))
          .ifPresent(value -> facts.add(new Fact(slot.attribute(), value)));
    }
    return facts;
  }

  private static List<String> items(Slot slot, List<Fact> asked) {
    return asked.stream()
        .filter(fact -> fact.attribute().equals(slot.attribute()))
        .flatMap(fact -> Arrays.stream(fact.value().split(", ")))
        .toList();
  }

  private static boolean states(List<Mention> read, Fact fact) {
    return read.stream().anyMatch(mention -> mention.fact().equals(fact));
  }
}
