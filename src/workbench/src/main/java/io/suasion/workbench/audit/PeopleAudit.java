package io.suasion.workbench.audit;

import io.suasion.copywriting.Brief;
import io.suasion.copywriting.account.Account;
import io.suasion.copywriting.account.Licence;
import io.suasion.copywriting.account.WordCheck;
import io.suasion.copywriting.domain.Domain;
import io.suasion.workbench.dataset.DataSetReader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many of people's texts are rejected although they state their facts and nothing else. */
final class PeopleAudit {

  private static final double REJECTED = .03;

  private final WordCheck check;
  private final List<Domain> domains;
  private final Opinions opinions = new Opinions();

  PeopleAudit(WordCheck check, List<Domain> domains) {
    this.check = check;
    this.domains = domains;
  }

  /** Two shares of a file: texts with an opinion, and of the others those that are rejected. */
  List<AuditFigure> of(Path file) {
    String name = file.getParent().getFileName() + "/" + file.getFileName();
    ShareCount opinionated = ShareCount.atMost(name + ": with an opinion", 1);
    ShareCount rejected = ShareCount.atMost(name + ": others, rejected", REJECTED);
    Map<Brief, Licence> licences = new HashMap<>();
    for (PeopleTexts.PeopleText text : PeopleTexts.of(DataSetReader.read(file), domains)) {
      Licence licence = licences.computeIfAbsent(text.brief(), check::licence);
      Account account = check.account(licence, text.text());
      boolean opinion = opinions.in(account);
      String example =
          account.unaccounted().stream().map(account::words).toList() + " in " + text.text();
      opinionated.add(opinion, example);
      if (!opinion) {
        rejected.add(!account.isTrue(), example);
      }
    }
    return List.of(opinionated.figure(), rejected.figure());
  }
}
