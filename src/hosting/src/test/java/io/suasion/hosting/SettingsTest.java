package io.suasion.hosting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.ConfigurationException;
import org.junit.jupiter.api.Test;

class SettingsTest {

  @Test
  void whatASettingGivesIsGiven() {
    assertThat(Settings.checked("suasion.a", () -> 7)).isEqualTo(7);
  }

  @Test
  void aSettingThatIsRefusedIsNamedInOneSentenceWithoutACause() {
    assertThatThrownBy(() -> Settings.checked("suasion.a", () -> Integer.parseInt("seven")))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageStartingWith("suasion.a: ")
        .hasMessageContaining("seven")
        .hasNoCause();
  }
}
