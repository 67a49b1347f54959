package io.suasion.web.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.suasion.api.problem.Problem;
import io.suasion.api.problem.ProblemError;
import io.suasion.api.problem.ProblemType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says in the caller's terms why a body could not be read. */
final class JsonProblems {
  private static final String NOT_JSON = "The body is not JSON. Send a JSON object in UTF-8.";

  private JsonProblems() {}

  static Problem of(JsonProcessingException exception) {
    if (exception instanceof JsonMappingException mapping && !isSyntax(mapping)) {
      String pointer = JsonPointer.of(mapping.getPath());
      List<ProblemError> errors = List.of(ProblemError.inBody(pointer, detail(mapping)));
      String detail = "Correct what 'errors' lists and send the request again.";
      return Problem.of(ProblemType.VALIDATION, detail, errors);
    }
    return malformed(exception.getLocation());
  }

  static Problem malformed(JsonLocation location) {
    if (location == null || location.getLineNr() < 1) {
      return Problem.of(ProblemType.MALFORMED, NOT_JSON, List.of());
    }
    String detail =
        "The body is not JSON from line %d, column %d on. Send a JSON object in UTF-8."
            .formatted(location.getLineNr(), location.getColumnNr());
    return Problem.of(ProblemType.MALFORMED, detail, List.of());
  }

  /** Jackson wraps what goes wrong below an object into an exception of mapping. */
  private static boolean isSyntax(JsonMappingException exception) {
    return !(exception instanceof MismatchedInputException)
        && exception.getCause() != null
        && !(exception.getCause() instanceof InputCoercionException);
  }

  private static String detail(JsonMappingException exception) {
    if (exception instanceof UnrecognizedPropertyException unknown) {
      return "there is no such field here; known are: "
          + unknown.getKnownPropertyIds().stream()
              .map(Object::toString)
              .sorted()
              .collect(Collectors.joining(", "));
    }
    if (exception instanceof InvalidFormatException format && format.getTargetType().isEnum()) {
      String sent = JsonPointer.readable(String.valueOf(format.getValue()));
      return "'%s' is not one of: %s".formatted(sent, EnumNames.of(format.getTargetType()));
    }
    if (exception instanceof MismatchedInputException mismatch) {
      return "must be " + expected(mismatch.getTargetType());
    }
    if (exception.getCause() instanceof InputCoercionException number) {
      return "must be " + expected(number.getTargetType());
    }
    return "cannot be read; compare it with the API's description";
  }

  private static String expected(Class<?> type) {
    if (type == null) {
      return "of another type";
    }
    if (type == String.class) {
      return "a text";
    }
    if (type == Instant.class) {
      return "a time such as \"2026-05-31T23:59:00Z\"";
    }
    if (type.isEnum()) {
      return "one of: " + EnumNames.of(type);
    }
    if (type == double.class || type == Double.class) {
      return "a number";
    }
    if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
      return "a whole number, not too large";
    }
    if (Map.class.isAssignableFrom(type) || type.isRecord()) {
      return "an object";
    }
    return Collection.class.isAssignableFrom(type) ? "a list" : "of another type";
  }
}
