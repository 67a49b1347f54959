package io.suasion.catalog.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CommonNameTest {

  @Test
  void theWordsBeforeAndBehindWhatDiffersAreTheName() {
    assertThat(name("Harbour tee - Red - M", "Harbour tee - Blue - L")).isEqualTo("Harbour tee");
    assertThat(name("Red cotton tee", "Blue cotton tee")).isEqualTo("cotton tee");
    assertThat(name("The red tee", "The blue tee")).isEqualTo("The tee");
    assertThat(name("Harbour tee (Red)", "Harbour tee (Blue)")).isEqualTo("Harbour tee");
    assertThat(name("Harbour tee, size S", "Harbour tee, size M")).isEqualTo("Harbour tee");
  }

  @Test
  void aBrandAloneIsNoName() {
    assertThat(name("Harbour tall mug", "Harbour wide bowl")).isEqualTo("Harbour tall mug");
  }

  @Test
  void namesWithNothingInCommonAreToldByTheFirst() {
    assertThat(name("红色茶杯", "蓝色茶杯")).isEqualTo("红色茶杯");
  }

  private static String name(String... names) {
    return CommonName.of(List.of(names));
  }
}
