package io.suasion.hosting;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.util.function.Supplier;

/** Says which setting is wrong. */
public final class Settings {
  private Settings() {}

  /**
   * Makes a value of a setting. At the start, a wrong setting stops the process with one sentence,
   * because Quarkus prints the message of this exception alone.
   *
   * @throws ConfigurationException with the name of the setting, where it is refused
   */
  public static <T> T checked(String setting, Supplier<T> made) {
    try {
      return made.get();
    } catch (IllegalArgumentException e) {
      throw new ConfigurationException(setting + ": " + e.getMessage());
    }
  }
}
