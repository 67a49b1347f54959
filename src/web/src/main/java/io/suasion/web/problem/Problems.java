package io.suasion.web.problem;

import io.suasion.api.problem.Problem;
import io.suasion.api.problem.ProblemType;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Turns problems into answers. */
public final class Problems {
  private static final MediaType MEDIA_TYPE = MediaType.valueOf(Problem.MEDIA_TYPE);

  private Problems() {}

  /** The answer that carries the problem document. */
  public static Response answer(ProblemException exception) {
    Problem problem = exception.problem();
    Response.ResponseBuilder answer = Response.fromResponse(answer(problem));
    exception
        .retryAfter()
        .ifPresent(wait -> answer.header(HttpHeaders.RETRY_AFTER, Math.max(1, wait.toSeconds())));
    if (problem.status() == ProblemType.UNAUTHORISED.status()) {
      answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    return answer.build();
  }

  static Response answer(ProblemType type, String detail) {
    return answer(Problem.of(type, detail, List.of()));
  }

  static Response answer(Problem problem) {
    return Response.status(problem.status()).type(MEDIA_TYPE).entity(problem).build();
  }
}
