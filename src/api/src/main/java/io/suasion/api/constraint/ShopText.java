package io.suasion.api.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Text as a shop's system holds it, which is cleaned before it is told: markup, ends of line and
 * control characters are welcome. Half of a surrogate pair is not: no answer could carry it.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ShopText.Validator.class)
public @interface ShopText {

  /** What the caller is told of half a character. */
  String message() default
      "holds half of a character (a lone surrogate): cut texts between characters only";

  /** Required by Bean Validation. */
  Class<?>[] groups() default {};

  /** Required by Bean Validation. */
  Class<? extends Payload>[] payload() default {};

  /** Whether there must be something that can be seen. */
  boolean visible() default false;

  /** Checks code point by code point; null is valid. */
  class Validator implements ConstraintValidator<ShopText, String> {
    private static final String NOTHING_TO_SEE =
        "must not be blank: give a text that a reader can see";

    private boolean visible;

    @Override
    public void initialize(ShopText annotation) {
      visible = annotation.visible();
    }

    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
      if (text == null) {
        return true;
      }
      if (text.codePoints().anyMatch(Validator::isHalf)) {
        return false;
      }
      return !visible || text.codePoints().anyMatch(Validator::isSeen) || refused(context);
    }

    private static boolean isHalf(int codePoint) {
      return Character.getType(codePoint) == Character.SURROGATE;
    }

    private static boolean isSeen(int codePoint) {
      return switch (Character.getType(codePoint)) {
        case Character.CONTROL,
            Character.FORMAT,
            Character.UNASSIGNED,
            Character.SPACE_SEPARATOR,
            Character.LINE_SEPARATOR,
            Character.PARAGRAPH_SEPARATOR ->
            false;
        default -> true;
      };
    }

    private static boolean refused(ConstraintValidatorContext context) {
      context.disableDefaultConstraintViolation();
      context.buildConstraintViolationWithTemplate(NOTHING_TO_SEE).addConstraintViolation();
      return false;
    }
  }
}
