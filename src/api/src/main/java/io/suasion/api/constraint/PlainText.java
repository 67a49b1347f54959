package io.suasion.api.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Text that any channel can show: no control characters and no half of a surrogate pair. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PlainText.Validator.class)
public @interface PlainText {

  /** What the caller is told. */
  String message() default "must be plain text, without control characters or broken ones";

  /** Required by Bean Validation. */
  Class<?>[] groups() default {};

  /** Required by Bean Validation. */
  Class<? extends Payload>[] payload() default {};

  /** Whether tabs and ends of line are welcome. */
  boolean multiline() default false;

  /** Checks code point by code point; null is valid. */
  class Validator implements ConstraintValidator<PlainText, String> {
    private boolean multiline;

    @Override
    public void initialize(PlainText annotation) {
      multiline = annotation.multiline();
    }

    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
      return text == null || text.codePoints().allMatch(this::isPlain);
    }

    private boolean isPlain(int codePoint) {
      if (codePoint == '\t' || codePoint == '\n' || codePoint == '\r') {
        return multiline;
      }
      int type = Character.getType(codePoint);
      return type != Character.CONTROL && type != Character.SURROGATE;
    }
  }
}
