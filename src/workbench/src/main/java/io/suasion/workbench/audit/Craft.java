package io.suasion.workbench.audit;

import io.suasion.copywriting.Brief;
import io.suasion.copywriting.Variant;
import io.suasion.language.Language;
import java.util.ArrayList;
import java.util.List;

/** How persuasive, varied and correct our own texts of a language are. */
final class Craft {

  private final Language language;
  private final BenefitShare benefits;
  private final Openings openings;
  private final Likeness likeness;
  private final GrammarAudit grammar = new GrammarAudit();

  Craft(Language language) {
    this.language = language;
    this.benefits = new BenefitShare(language);
    this.openings = new Openings(language);
    this.likeness = new Likeness(language);
  }

  void add(Brief brief, List<Variant> variants) {
    likeness.add(variants.stream().map(WholeText::of).toList());
    for (Variant variant : variants) {
      benefits.add(brief, variant);
      openings.add(Opening.of(brief, variant));
      if (language == Language.EN) {
        grammar.add(WholeText.of(variant), List.of(brief.name(), brief.shortName()));
      }
    }
  }

  List<AuditFigure> figures() {
    List<AuditFigure> figures =
        new ArrayList<>(List.of(benefits.figure(), openings.figure(), likeness.figure()));
    if (language == Language.EN) {
      figures.add(grammar.figure());
    }
    return figures;
  }
}
