package io.suasion.copywriting.realise;

import static org.assertj.core.api.Assertions.assertThat;

import io.suasion.copywriting.Fact;
import io.suasion.language.Language;
import org.junit.jupiter.api.Test;

class EnglishDetailsTest {

  private final Wording wording = new Wording(Language.EN);

  private String detail(String attribute, String value) {
    return wording.detail(new Fact(attribute, value)).text();
  }

  @Test
  void aNameAndItsValueHaveAColonBetween() {
    assertThat(detail("scale", "1:25 000")).isEqualTo("Scale: 1:25 000");
    assertThat(detail("HDMI 2.1 ports", "4")).isEqualTo("HDMI 2.1 ports: 4");
    assertThat(detail("W x D x H", "10 x 20 x 30 cm")).isEqualTo("W x D x H: 10 x 20 x 30 cm");
  }

  @Test
  void aNameThatGoesOnNeedsNone() {
    assertThat(detail("holds_up_to", "18 kg")).isEqualTo("holds up to 18 kg");
    assertThat(detail("compost ready in", "30-90 days")).isEqualTo("compost ready in 30-90 days");
  }

  @Test
  void howAThingIsToBeHadIsSaidOfIt() {
    assertThat(detail("cable tray", "sold separately")).isEqualTo("cable tray sold separately");
    assertThat(detail("framing", "optional, +£95")).isEqualTo("framing optional, +£95");
    assertThat(detail("sulphites", "contains")).isEqualTo("contains sulphites");
    assertThat(detail("stomach sleepers", "not recommended"))
        .isEqualTo("not recommended for stomach sleepers");
  }

  @Test
  void aNoIsNotOrNone() {
    assertThat(detail("assembly required", "no")).isEqualTo("assembly not required");
    assertThat(detail("foldable", "no")).isEqualTo("not foldable");
    assertThat(detail("lid", "no")).isEqualTo("no lid");
  }
}
