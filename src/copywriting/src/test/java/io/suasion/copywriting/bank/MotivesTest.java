package io.suasion.copywriting.bank;

import static org.assertj.core.api.Assertions.assertThat;

import io.suasion.copywriting.WeightedTag;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MotivesTest {

  private final Motives motives = new Motives();

  @ParameterizedTest
  @CsvSource({
    "interest, family, FAMILY",
    "familyFriendly_kids, yes, FAMILY",
    "interest, price, PRICE",
    "topic, camping trips, ADVENTURE",
    "兴趣, 亲子游, FAMILY",
    "关注, 性价比, PRICE"
  })
  void tagsTellMotives(String attribute, String value, Motive motive) {
    assertThat(motives.of(List.of(new WeightedTag(attribute, value, .7))))
        .containsEntry(motive, .7);
  }

  @Test
  void whatAReaderDoesNotWantMovesNobody() {
    assertThat(motives.of(List.of(new WeightedTag("kids", "no", 1)))).isEmpty();
  }

  @Test
  void aWordInsideAnotherIsNone() {
    assertThat(motives.of(List.of(new WeightedTag("brand", "Saleen", 1)))).isEmpty();
  }
}
