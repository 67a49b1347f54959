package io.suasion.api.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The id of a reader in an address, which others may log: no e-mail address and no telephone
 * number. Any id may be sent hashed instead, as {@code sha256:} and 64 hexadecimal digits.
 */
@NotBlank
@PlainText
@Size(max = 200)
@Pattern(regexp = "(?!\\+[0-9 ()./-]{6,}$)[^@]*")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ReaderInPath {
  /** What the caller is told. */
  String message() default
      "must be at most 200 characters and no e-mail address or telephone number, for addresses are"
          + " logged; send sha256: and the SHA-256 of the id in hexadecimal digits";

  /** Required by Bean Validation. */
  Class<?>[] groups() default {};

  /** Required by Bean Validation. */
  Class<? extends Payload>[] payload() default {};
}
