package io.suasion.api.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A problem document (RFC 9457).
 *
 * @param type stable, of {@link ProblemType#uri()}
 * @param detail what to change
 * @param errors each place that is wrong; left out where there is none
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
    String type, String title, int status, String detail, List<ProblemError> errors) {

  static Problem of(ProblemType type, String detail, List<ProblemError> errors) {
    return new Problem(type.uri(), type.title(), type.status(), detail, errors);
  }
}
