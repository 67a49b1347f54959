package io.suasion.api.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.DateTimeException;
import java.time.ZoneId;

/** A time zone that {@link ZoneId} knows. */
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = TimeZoneName.Validator.class)
public @interface TimeZoneName {

  /** What the caller is told. */
  String message() default
      "must be a time zone of the IANA database such as America/Los_Angeles or Asia/Shanghai, or an"
          + " offset such as +08:00";

  /** Required by Bean Validation. */
  Class<?>[] groups() default {};

  /** Required by Bean Validation. */
  Class<? extends Payload>[] payload() default {};

  /** Null is valid. */
  class Validator implements ConstraintValidator<TimeZoneName, String> {

    @Override
    public boolean isValid(String name, ConstraintValidatorContext context) {
      try {
        return name == null || ZoneId.of(name) != null;
      } catch (DateTimeException unknown) {
        return false;
      }
    }
  }
}
