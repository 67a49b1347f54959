package io.suasion.web.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.suasion.api.problem.Problem;
import io.suasion.api.problem.ProblemError;
import io.suasion.api.problem.ProblemType;
import java.io.Serial;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Ends a request with a problem document. The detail reaches the caller: say what to change. */
public final class ProblemException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final transient Problem problem;
  private final Duration retryAfter;

  private ProblemException(Problem problem, Duration retryAfter) {
    super(problem.detail());
    this.problem = problem;
    this.retryAfter = retryAfter;
  }

  private ProblemException(
      ProblemType type, String detail, List<ProblemError> errors, Duration retryAfter) {
    this(Problem.of(type, detail, errors), retryAfter);
  }

  /** 400 for one place of the body, as a JSON pointer with the names of the wire. */
  public static ProblemException invalid(String pointer, String detail) {
    List<ProblemError> errors = List.of(ProblemError.inBody(pointer, detail));
    return new ProblemException(ProblemType.VALIDATION, detail, errors, null);
  }

  /** 400 for one parameter of path, query or header. */
  public static ProblemException invalidParameter(String parameter, String detail) {
    List<ProblemError> errors = List.of(ProblemError.inParameter(parameter, detail));
    return new ProblemException(ProblemType.VALIDATION, detail, errors, null);
  }

  /** 400 for a body that a function reads itself. */
  public static ProblemException unreadable(JsonProcessingException cause) {
    return new ProblemException(JsonProblems.of(cause), null);
  }

  /** 401. */
  public static ProblemException unauthorised(String detail) {
    return of(ProblemType.UNAUTHORISED, detail);
  }

  /** 404. */
  public static ProblemException unknown(String detail) {
    return of(ProblemType.UNKNOWN, detail);
  }

  /** 409. */
  public static ProblemException conflict(String detail) {
    return of(ProblemType.CONFLICT, detail);
  }

  /** 413. */
  public static ProblemException tooLarge(String detail) {
    return of(ProblemType.TOO_LARGE, detail);
  }

  /** 415. */
  public static ProblemException unsupported(String detail) {
    return of(ProblemType.UNSUPPORTED, detail);
  }

  /** 422. */
  public static ProblemException unprocessable(String detail) {
    return of(ProblemType.UNPROCESSABLE, detail);
  }

  /** 429 with {@code Retry-After}. */
  public static ProblemException throttled(String detail, Duration retryAfter) {
    return new ProblemException(ProblemType.THROTTLED, detail, List.of(), retryAfter);
  }

  /** 503 with {@code Retry-After}. */
  public static ProblemException overload(String detail, Duration retryAfter) {
    return new ProblemException(ProblemType.OVERLOAD, detail, List.of(), retryAfter);
  }

  /** The problem that another function answered, for the same reason and in its words. */
  public static ProblemException passedOn(Problem problem) {
    return new ProblemException(problem, null);
  }

  private static ProblemException of(ProblemType type, String detail) {
    return new ProblemException(type, detail, List.of(), null);
  }

  /** The document that the caller gets. */
  public Problem problem() {
    return problem;
  }

  /** Whether the same request would be refused again: the request is what has to change. */
  public boolean isForGood() {
    return Problem.isForGood(problem.status());
  }

  /** After how long it is worth trying again. */
  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }
}
