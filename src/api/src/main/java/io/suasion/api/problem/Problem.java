package io.suasion.api.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A problem document (RFC 9457).
 *
 * @param type stable, of {@link ProblemType#uri()}; {@code about:blank} where the status says all
 * @param detail what to change
 * @param errors each place that is wrong; left out where there is none
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
    String type, String title, int status, String detail, List<ProblemError> errors) {

  /** The media type of the document. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /** The name of the response that all problems are, in the OpenAPI document. */
  public static final String RESPONSE = "problem";

  private static final Set<Integer> FOR_GOOD =
      Set.of(
          ProblemType.VALIDATION.status(),
          ProblemType.TOO_LARGE.status(),
          ProblemType.UNPROCESSABLE.status());

  /** Whether a status says that the request is wrong, and would be if it were sent again. */
  public static boolean isForGood(int status) {
    return FOR_GOOD.contains(status);
  }

  /** This problem with its errors at other places. */
  public Problem at(UnaryOperator<String> place) {
    List<ProblemError> moved =
        Objects.requireNonNullElse(errors, List.<ProblemError>of()).stream()
            .map(error -> error.at(place))
            .toList();
    return new Problem(type, title, status, detail, moved);
  }

  /** A problem of a kind that any function may answer. */
  public static Problem of(ProblemType type, String detail, List<ProblemError> errors) {
    return new Problem(type.uri(), type.title(), type.status(), detail, errors);
  }

  /** A problem whose status says all. */
  public static Problem ofStatus(Response.StatusType status, String detail) {
    return new Problem(
        "about:blank", status.getReasonPhrase(), status.getStatusCode(), detail, List.of());
  }
}
