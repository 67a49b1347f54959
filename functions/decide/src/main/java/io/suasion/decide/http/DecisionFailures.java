package io.suasion.decide.http;

import io.suasion.experiment.DecisionClosedException;
import io.suasion.experiment.OutcomeConflictException;
import io.suasion.experiment.UnknownDecisionException;
import io.suasion.web.problem.ProblemException;
import io.suasion.web.problem.Problems;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Problems of what the library refuses. */
class DecisionFailures {

  @ServerExceptionMapper
  Response unknown(UnknownDecisionException refusal) {
    return Problems.answer(
        ProblemException.unknown(
            "There is no such decision. Use the id that POST /v1/decisions answered."));
  }

  @ServerExceptionMapper({DecisionClosedException.class, OutcomeConflictException.class})
  Response conflict(RuntimeException refusal) {
    return Problems.answer(ProblemException.conflict(refusal.getMessage()));
  }
}
