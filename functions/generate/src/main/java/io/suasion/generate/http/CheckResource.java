package io.suasion.generate.http;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.suasion.api.generate.CheckAnswer;
import io.suasion.api.generate.CheckApi;
import io.suasion.api.generate.CheckRequest;
import io.suasion.copywriting.Brief;
import io.suasion.copywriting.account.WordCheck;
import io.suasion.copywriting.account.WordChecks;
import io.suasion.generate.writing.Briefs;
import io.suasion.web.problem.ProblemException;
import java.util.List;

/** Checks texts, whoever wrote them; no model has a part in it. */
@Blocking
class CheckResource implements CheckApi {

  private final Briefs briefs;
  private final WordChecks checks;

  CheckResource(Briefs briefs, WordChecks checks) {
    this.briefs = briefs;
    this.checks = checks;
  }

  @Override
  public Uni<CheckAnswer> check(CheckRequest request) {
    if (request.brief().product() == null) {
      throw ProblemException.invalid(
          "/brief/product", "must be given: a text is about one product");
    }
    if ((request.text() == null) == (request.parts() == null)) {
      throw ProblemException.invalid("/text", "must be given, or else parts, but not both");
    }
    Brief brief = briefs.read(request.brief(), List.of()).brief();
    WordCheck check = checks.of(brief.language());
    return Uni.createFrom().item(AccountTranslation.answer(check, brief, CheckedText.of(request)));
  }
}
