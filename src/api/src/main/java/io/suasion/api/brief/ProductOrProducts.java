package io.suasion.api.brief;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A brief about one product, or one with products to choose from, but not both. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ProductOrProducts.Validator.class)
@interface ProductOrProducts {

  /** What the caller is told. */
  String message() default "must have a product, or products to choose from";

  /** Required by Bean Validation. */
  Class<?>[] groups() default {};

  /** Required by Bean Validation. */
  Class<? extends Payload>[] payload() default {};

  /** Points at what to add or to take away. */
  class Validator implements ConstraintValidator<ProductOrProducts, Brief> {

    @Override
    public boolean isValid(Brief brief, ConstraintValidatorContext context) {
      if (brief == null || (brief.product() == null) != (brief.products() == null)) {
        return true;
      }
      return brief.product() == null
          ? refused(context, "product", "must be given, unless there are products to choose from")
          : refused(context, "products", "must be left out where there is a product");
    }

    private static boolean refused(
        ConstraintValidatorContext context, String property, String message) {
      context.disableDefaultConstraintViolation();
      context
          .buildConstraintViolationWithTemplate(message)
          .addPropertyNode(property)
          .addConstraintViolation();
      return false;
    }
  }
}
