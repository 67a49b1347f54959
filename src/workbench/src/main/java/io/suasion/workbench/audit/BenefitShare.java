package io.suasion.workbench.audit;

import io.suasion.copywriting.Brief;
import io.suasion.copywriting.Style;
import io.suasion.copywriting.ToldBy;
import io.suasion.copywriting.Variant;
import io.suasion.copywriting.bank.CopyBank;
import io.suasion.language.Language;

/** How many texts say what a fact does for the reader, of those of which one fact does anything. */
final class BenefitShare {

  private final CopyBank bank;
  private final ShareCount tally;

  BenefitShare(Language language) {
    bank = CopyBank.shipped(language);
    tally =
        ShareCount.atLeast(
            "own texts with a benefit, " + language,
            switch (language) {
              case EN -> .8;
              case ZH -> .7;
            });
  }

  /** Plain copy has none, and does not count. */
  void add(Brief brief, Variant variant) {
    if (brief.style() == Style.PERSUASIVE && carries(brief)) {
      boolean told =
          variant.evidence().stream().anyMatch(evidence -> evidence.by() == ToldBy.BENEFIT);
      tally.add(told, brief.channel() + ": " + WholeText.of(variant));
    }
  }

  private boolean carries(Brief brief) {
    return brief.facts().stream()
        .anyMatch(fact -> !bank.benefits(fact, brief.kind().family()).isEmpty());
  }

  AuditFigure figure() {
    return tally.figure();
  }
}
