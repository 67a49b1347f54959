package io.suasion.api.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What JAX-RS refuses before a function sees it: routes, methods, formats, broken JSON. */
@Provider
public class WebApplicationExceptionMapper implements ExceptionMapper<WebApplicationException> {

  @Override
  public Response toResponse(WebApplicationException exception) {
    if (exception.getCause() instanceof JsonProcessingException json) {
      return Problems.answer(JsonProblems.of(json));
    }
    Response refused = exception.getResponse();
    ProblemType type = ProblemType.ofStatus(refused.getStatus());
    Response answer = Problems.answer(type, detail(type));
    String allowed = refused.getHeaderString(HttpHeaders.ALLOW);
    return allowed == null
        ? answer
        : Response.fromResponse(answer).header(HttpHeaders.ALLOW, allowed).build();
  }

  private static String detail(ProblemType type) {
    return switch (type) {
      case UNKNOWN -> "Look the route up in the API's description, at /q/openapi.";
      case METHOD_NOT_ALLOWED -> "Use a method of the API's description, at /q/openapi.";
      case NOT_ACCEPTABLE -> "Send 'Accept: application/json'.";
      case UNSUPPORTED -> "Send JSON with 'Content-Type: application/json'.";
      case TOO_LARGE -> "Send a smaller body.";
      case INTERNAL, OVERLOAD -> ThrowableMapper.DETAIL;
      default -> "Compare the request with the API's description, at /q/openapi.";
    };
  }
}
