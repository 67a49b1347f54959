package io.suasion.web.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.suasion.api.problem.Problem;
import io.suasion.web.json.LenientJson;
import io.suasion.web.problem.ProblemException;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/**
 * Passes on, in its words, what another function finds wrong with the request itself. Any other
 * status, such as that of a wrong key or address, is a matter between the functions.
 */
public class RefusalMapper implements ResponseExceptionMapper<ProblemException> {
  private final ObjectMapper json;

  /** Reads problems of newer functions too. */
  public RefusalMapper(ObjectMapper json) {
    this.json = LenientJson.of(json);
  }

  @Override
  public boolean handles(int status, MultivaluedMap<String, Object> headers) {
    return Problem.isForGood(status);
  }

  /** Returns null, which leaves the response to others, where it is no problem document. */
  @Override
  public ProblemException toThrowable(Response response) {
    try {
      Problem problem = json.readValue(response.readEntity(String.class), Problem.class);
      return isOf(response, problem) ? ProblemException.passedOn(problem) : null;
    } catch (JsonProcessingException noProblem) {
      return null;
    }
  }

  private static boolean isOf(Response response, Problem problem) {
    return problem != null
        && problem.status() == response.getStatus()
        && problem.type() != null
        && problem.detail() != null;
  }
}
