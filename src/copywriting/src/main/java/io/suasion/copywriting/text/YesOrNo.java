package io.suasion.copywriting.text;

import io.suasion.language.Folding;
import java.util.Optional;

/** Values that say yes or no in words. */
public final class YesOrNo {

  private YesOrNo() {}

  /** The yes or no of a value; empty if it says neither. */
  public static Optional<Boolean> of(String value) {
    return switch (Folding.fold(value)) {
      case "yes", "true", "是" -> Optional.of(true);
      case "no", "false", "否" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  /** Whether a value says no. */
  public static boolean isNo(String value) {
    return of(value).filter(yes -> !yes).isPresent();
  }

  /** Whether a value says yes or no. */
  public static boolean isEither(String value) {
    return of(value).isPresent();
  }
}
