package io.suasion.api.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The kinds of problem that any function may answer; the names are stable, callers branch on them.
 */
public enum ProblemType {
  VALIDATION(400, "The request is not valid"),
  MALFORMED(400, "The body cannot be read"),
  UNAUTHORISED(401, "The caller is not known"),
  UNKNOWN(404, "There is nothing here"),
  METHOD_NOT_ALLOWED(405, "This method is not allowed here"),
  NOT_ACCEPTABLE(406, "This format of answer is not available"),
  CONFLICT(409, "The request conflicts with an earlier one"),
  TOO_LARGE(413, "The body is too large"),
  UNSUPPORTED(415, "This format of body is not supported"),
  UNPROCESSABLE(422, "The request cannot be carried out"),
  THROTTLED(429, "Too many requests"),
  INTERNAL(500, "Something went wrong on our side"),
  OVERLOAD(503, "Not available at the moment");

  private final int status;
  private final String title;

  ProblemType(int status, String title) {
    this.status = status;
    this.title = title;
  }

  /** The HTTP status of this kind of problem. */
  public int status() {
    return status;
  }

  /** The title of this kind of problem. */
  public String title() {
    return title;
  }

  /** The stable identifier, such as {@code urn:suasion:problem:too-large}. */
  public String uri() {
    return "urn:suasion:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns empty for a status that says all that there is to say. */
  public static Optional<ProblemType> ofStatus(int status) {
    return Arrays.stream(values())
        .filter(type -> type.status == status && type != MALFORMED)
        .findFirst();
  }
}
