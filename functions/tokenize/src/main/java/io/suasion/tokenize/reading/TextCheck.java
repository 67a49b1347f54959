package io.suasion.tokenize.reading;

import io.suasion.api.problem.Problem;
import io.suasion.api.tokenize.TokenizeRequest;
import io.suasion.web.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Optional;
import java.util.stream.Collectors;

/** Checks one of several texts by the rules for a single one: it must not spoil the others. */
@Singleton
public class TextCheck {

  private final Validator validator;

  TextCheck(Validator validator) {
    this.validator = validator;
  }

  public Optional<Problem> problem(String text, int index) {
    String pointer = "/texts/" + index;
    if (text == null) {
      return Optional.of(refused(pointer, "must not be null"));
    }
    String wrong =
        validator.validateValue(TokenizeRequest.class, "text", text).stream()
            .map(ConstraintViolation::getMessage)
            .sorted()
            .collect(Collectors.joining("; "));
    return wrong.isEmpty() ? Optional.empty() : Optional.of(refused(pointer, wrong));
  }

  private static Problem refused(String pointer, String detail) {
    return ProblemException.invalid(pointer, detail).problem();
  }
}
