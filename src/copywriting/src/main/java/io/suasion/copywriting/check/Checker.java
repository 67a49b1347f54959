package io.suasion.copywriting.check;

import io.suasion.copywriting.Fact;
import io.suasion.copywriting.align.Alignment;
import io.suasion.copywriting.align.Mention;
import io.suasion.copywriting.align.SlotAligner;
import io.suasion.copywriting.domain.Domain;
import io.suasion.copywriting.domain.Slot;
import io.suasion.copywriting.model.Draft;
import io.suasion.copywriting.text.SentenceCut;
import io.suasion.language.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Reads drafts back into facts and says which of them are true to the brief. Thread-safe. */
public final class Checker {

  private final Claims claims = new Claims();
  private final SlipFinder form = new SlipFinder();
  private final Placeholders placeholders = new Placeholders();
  private final Map<Domain, SlotAligner> aligners = new ConcurrentHashMap<>();

  /**
   * All drafts, checked. Usable drafts come first, then drafts with fewer slot errors, then drafts
   * with a higher mean log probability. Of near-duplicates only the best is usable.
   */
  public List<Candidate> rank(Checklist checklist, List<Draft> drafts) {
    List<Candidate> ranked =
        drafts.stream().map(draft -> check(checklist, draft)).sorted(bestFirst()).toList();
    List<Candidate> kept = new ArrayList<>();
    List<Likeness> faithful = new ArrayList<>();
    for (Candidate candidate : ranked) {
      Likeness likeness = new Likeness(candidate.draft().text());
      boolean duplicate =
          faithful.stream().anyMatch(better -> likeness.to(better) >= Likeness.NEAR_DUPLICATE);
      Candidate checked = duplicate ? candidate.with(RejectionReason.DUPLICATE) : candidate;
      if (checked.isFaithful()) {
        faithful.add(likeness);
      }
      kept.add(checked);
    }
    kept.sort(bestFirst());
    return kept;
  }

  /** Claims of a text that no fact of the brief backs, as they stand in the text. */
  public List<String> unbackedClaims(String text, Language language, List<String> given) {
    return claims.unbacked(text, language, given);
  }

  /**
   * The part of a missing fact that grammar has to add: for a list the items that the draft does
   * not tell, else the whole fact.
   *
   * @param facts that the draft should tell, in the domain's form
   */
  public Fact untold(Domain domain, String draft, List<Fact> facts, Fact missing) {
    Optional<Slot> list =
        domain.slot(missing.attribute()).filter(slot -> slot.kind() == Slot.Kind.LIST);
    if (list.isEmpty()) {
      return missing;
    }
    List<Fact> read = aligner(domain).read(draft, facts).stream().map(Mention::fact).toList();
    String items =
        list.get().items(missing.value()).stream()
            .filter(item -> !read.contains(new Fact(missing.attribute(), item)))
            .collect(Collectors.joining(", "));
    return new Fact(missing.attribute(), items);
  }

  private SlotAligner aligner(Domain domain) {
    return aligners.computeIfAbsent(domain, SlotAligner::new);
  }

  private Candidate check(Checklist checklist, Draft draft) {
    Alignment alignment = aligner(checklist.domain()).align(draft.text(), checklist.facts());
    Set<RejectionReason> reasons = EnumSet.noneOf(RejectionReason.class);
    addIf(reasons, RejectionReason.MISSING, !alignment.missing().isEmpty());
    addIf(reasons, RejectionReason.INVENTED, !alignment.invented().isEmpty());
    addIf(reasons, RejectionReason.REPEATED, !alignment.repeated().isEmpty());
    addIf(reasons, RejectionReason.LEAD, !leads(checklist, draft.text(), alignment));
    addIf(reasons, RejectionReason.CLAIM, makesClaims(checklist, draft.text()));
    addIf(reasons, RejectionReason.FORM, !form.isSound(draft.text(), checklist.given()));
    addIf(
        reasons, RejectionReason.PLACEHOLDER, placeholders.remain(draft.text(), checklist.given()));
    Candidate candidate = new Candidate(draft, alignment, reasons);
    return canBeUsed(candidate) && !checklist.accounted().test(draft.text())
        ? candidate.with(RejectionReason.UNACCOUNTED)
        : candidate;
  }

  /**
   * Whether a draft is worth reading word by word. This takes as long as all other checks, so only
   * usable drafts are read so.
   */
  private static boolean canBeUsed(Candidate candidate) {
    return candidate.isFaithful() || candidate.canBeMended();
  }

  private boolean makesClaims(Checklist checklist, String text) {
    return !unbackedClaims(text, checklist.language(), checklist.given()).isEmpty();
  }

  private static void addIf(Set<RejectionReason> reasons, RejectionReason reason, boolean applies) {
    if (applies) {
      reasons.add(reason);
    }
  }

  private static boolean leads(Checklist checklist, String text, Alignment alignment) {
    Optional<Fact> lead = checklist.lead();
    if (lead.isEmpty()) {
      return true;
    }
    List<int[]> spans =
        alignment.told().stream().map(told -> new int[] {told.start(), told.end()}).toList();
    int end = SentenceCut.ends(text, spans).get(0);
    return tells(alignment, checklist.facts().get(0), end) && tells(alignment, lead.get(), end);
  }

  private static boolean tells(Alignment alignment, Fact fact, int end) {
    return alignment.told().stream()
        .filter(mention -> mention.end() <= end)
        .map(Mention::fact)
        .anyMatch(told -> told.attribute().equals(fact.attribute()));
  }

  private static Comparator<Candidate> bestFirst() {
    return Comparator.comparing((Candidate candidate) -> !candidate.isFaithful())
        .thenComparingInt(candidate -> candidate.alignment().errors())
        .thenComparingDouble(candidate -> -candidate.draft().logProbability());
  }
}
