package io.suasion.api.brief;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A text that {@link DayOrTimeReader} can read. */
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = DayOrTime.Validator.class)
@interface DayOrTime {

  /** What the caller is told. */
  String message() default
      "must be a day such as 2026-12-20, a time such as 2026-12-20T18:00, or a time with its offset"
          + " such as 2026-12-20T18:00:00-08:00";

  /** Required by Bean Validation. */
  Class<?>[] groups() default {};

  /** Required by Bean Validation. */
  Class<? extends Payload>[] payload() default {};

  /** Null is valid. */
  class Validator implements ConstraintValidator<DayOrTime, String> {

    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
      return text == null || DayOrTimeReader.read(text).isPresent();
    }
  }
}
