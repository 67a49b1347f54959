package io.suasion.audience.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.suasion.audience.Tag;
import io.suasion.audience.TagName;
import io.suasion.audience.TagSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SegmentsTest {
  private static final List<Tag> TAGS =
      List.of(tag("brand", "Acme", 0.6), tag("colour", "red", 0.2));
  private static final Map<String, String> TRAITS = Map.of("country", "DE", "plan", "gold");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tags['brand']['Acme'] > 0.5",
        "tags['brand']['Acme'] > 0.5 && traits['country'] == 'DE'",
        "tags['colour']['blue'] > 0 || traits['plan'] != 'none'",
        "!(tags['brand']['Acme'] < 0.5)",
        "tags[\"brand\"][\"Acme\"] >= tags['colour']['red']"
      })
  void aReaderWhoFitsTheConditionBelongs(String condition) {
    assertThat(new Segments(Map.of("s", condition)).of(TAGS, TRAITS)).containsExactly("s");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tags['brand']['Acme'] > 0.7",
        "tags['brand']['Bolt'] > 0",
        "tags['size']['XL'] > 0",
        "tags['size']['XL'] >= 0.1",
        "traits['country'] == 'FR'",
        "traits['tier'] == 'top'",
        "'yes'"
      })
  void aReaderWhoDoesNotFitDoesNot(String condition) {
    assertThat(new Segments(Map.of("s", condition)).of(TAGS, TRAITS)).isEmpty();
  }

  @Test
  void aStrangerBelongsNowhere() {
    Segments segments = new Segments(Map.of("s", "tags['brand']['Acme'] > 0.5"));

    assertThat(segments.of(List.of(), Map.of())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tags[",
        "new('java.lang.ProcessBuilder', 'ls')",
        "while (true) {}",
        "tags.clear()",
        "tags['brand'] = 1",
        "''.getClass()",
        "x -> x",
        ""
      })
  void whatIsNoConditionIsRefusedWithItsName(String condition) {
    assertThatThrownBy(() -> new Segments(Map.of("loyal", condition)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("The segment loyal");
  }

  private static Tag tag(String attribute, String value, double weight) {
    return new Tag(new TagName(attribute, value), weight, null, 1, TagSource.OBSERVED, null);
  }
}
