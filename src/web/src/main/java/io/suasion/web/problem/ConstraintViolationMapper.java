package io.suasion.web.problem;

import io.suasion.api.problem.Problem;
import io.suasion.api.problem.ProblemError;
import io.suasion.api.problem.ProblemType;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jboss.logging.Logger;

/** A request that breaks its constraints is 400; an answer that breaks them is our own fault. */
@Provider
public class ConstraintViolationMapper implements ExceptionMapper<ConstraintViolationException> {
  private static final Logger LOG = Logger.getLogger(ConstraintViolationMapper.class);
  private static final int MOST_ERRORS = 50;

  @Override
  public Response toResponse(ConstraintViolationException exception) {
    if (exception.getConstraintViolations().stream().anyMatch(this::isInAnswer)) {
      LOG.errorf("An answer breaks its own constraints at %s", places(exception));
      return Problems.answer(ProblemType.INTERNAL, ThrowableMapper.DETAIL);
    }
    List<ProblemError> errors = errors(exception);
    String detail = "Correct what 'errors' lists and send the request again.";
    return Problems.answer(Problem.of(ProblemType.VALIDATION, detail, errors));
  }

  private List<ProblemError> errors(ConstraintViolationException exception) {
    return exception.getConstraintViolations().stream()
        .map(this::error)
        .sorted(
            Comparator.comparing((ProblemError error) -> Objects.toString(error.pointer(), ""))
                .thenComparing(ProblemError::detail))
        .limit(MOST_ERRORS)
        .toList();
  }

  private ProblemError error(ConstraintViolation<?> violation) {
    String detail = violation.getMessage();
    return ParameterNames.of(violation)
        .map(name -> ProblemError.inParameter(name, detail))
        .orElseGet(() -> inBody(violation));
  }

  private ProblemError inBody(ConstraintViolation<?> violation) {
    String pointer = JsonPointer.of(violation.getPropertyPath());
    boolean noBody = pointer.isEmpty() && violation.getInvalidValue() == null;
    return ProblemError.inBody(
        pointer, noBody ? "there is no body: send a JSON object" : violation.getMessage());
  }

  private boolean isInAnswer(ConstraintViolation<?> violation) {
    for (Path.Node node : violation.getPropertyPath()) {
      if (node.getKind() == ElementKind.RETURN_VALUE) {
        return true;
      }
    }
    return false;
  }

  private List<String> places(ConstraintViolationException exception) {
    return exception.getConstraintViolations().stream()
        .map(violation -> JsonPointer.of(violation.getPropertyPath()))
        .sorted()
        .toList();
  }
}
