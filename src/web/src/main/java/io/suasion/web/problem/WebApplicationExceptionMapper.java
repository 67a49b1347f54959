package io.suasion.web.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.suasion.api.problem.Problem;
import io.suasion.api.problem.ProblemType;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** Answers what JAX-RS refuses before a function sees it: routes, methods, formats, broken JSON. */
@Provider
public class WebApplicationExceptionMapper implements ExceptionMapper<WebApplicationException> {
  private static final int FIRST_ERROR = 400;
  private static final String COMPARE =
      "Compare the request with the API's description, at /q/openapi.";

  @Override
  public Response toResponse(WebApplicationException exception) {
    if (exception.getCause() instanceof JsonProcessingException json) {
      return Problems.answer(JsonProblems.of(json));
    }
    Response refused = exception.getResponse();
    if (refused.getStatus() < FIRST_ERROR) {
      return refused; // A redirection is no problem.
    }
    Response answer = Problems.answer(problem(refused.getStatusInfo()));
    String allowed = refused.getHeaderString(HttpHeaders.ALLOW);
    return allowed == null
        ? answer
        : Response.fromResponse(answer).header(HttpHeaders.ALLOW, allowed).build();
  }

  private static Problem problem(Response.StatusType status) {
    return ProblemType.ofStatus(status.getStatusCode())
        .map(type -> Problem.of(type, detail(type), List.of()))
        .orElseGet(() -> Problem.ofStatus(status, detail(status.getFamily())));
  }

  private static String detail(Response.Status.Family family) {
    return family == Response.Status.Family.SERVER_ERROR ? ThrowableMapper.DETAIL : COMPARE;
  }

  private static String detail(ProblemType type) {
    return switch (type) {
      case UNKNOWN -> "Look the route up in the API's description, at /q/openapi.";
      case METHOD_NOT_ALLOWED -> "Use a method of the API's description, at /q/openapi.";
      case NOT_ACCEPTABLE -> "Send 'Accept: application/json'.";
      case UNSUPPORTED -> "Send JSON with 'Content-Type: application/json'.";
      case TOO_LARGE -> "Send a smaller body.";
      case INTERNAL, OVERLOAD -> ThrowableMapper.DETAIL;
      default -> COMPARE;
    };
  }
}
