package io.suasion.api.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.function.UnaryOperator;

/**
 * One thing that is wrong.
 *
 * @param pointer where in the body, as a JSON pointer (RFC 6901); null where it is not in the body
 * @param parameter which parameter of path, query or header; null where it is in the body
 * @param detail what is wrong with it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemError(String pointer, String parameter, String detail) {

  public static ProblemError inBody(String pointer, String detail) {
    return new ProblemError(pointer, null, detail);
  }

  ProblemError at(UnaryOperator<String> place) {
    return pointer == null ? this : new ProblemError(place.apply(pointer), null, detail);
  }

  public static ProblemError inParameter(String parameter, String detail) {
    return new ProblemError(null, parameter, detail);
  }
}
