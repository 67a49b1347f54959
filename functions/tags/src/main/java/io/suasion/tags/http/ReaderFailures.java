package io.suasion.tags.http;

import io.suasion.audience.StoreUnavailableException;
import io.suasion.audience.SuppressedException;
import io.suasion.dynamodb.DatabaseFailureMapper;
import io.suasion.web.problem.ProblemException;
import io.suasion.web.problem.Problems;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Problems of what the library refuses. */
class ReaderFailures {

  @ServerExceptionMapper
  Response unavailable(StoreUnavailableException failure) {
    return Problems.answer(DatabaseFailureMapper.unavailable());
  }

  @ServerExceptionMapper
  Response suppressed(SuppressedException refusal) {
    return Problems.answer(
        ProblemException.conflict(
            "The reader asked to be forgotten, so nothing is recorded. Lift that first: DELETE"
                + " /v1/suppressions/{id}."));
  }
}
