package io.suasion.copywriting.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MarginalRelevanceTest {

  private static final String BEST = "Aroma is a pub that serves Italian food by the river.";
  private static final String LIKE_THE_BEST =
      "Aroma is a pub that serves Italian dishes by the river.";
  private static final String OTHER = "By the river, there is an Italian pub called Aroma.";
  private static final String POOR = "River pub Aroma do Italian eat.";

  private static final MarginalRelevance<String> CHOICE =
      new MarginalRelevance<>(
          text -> text, Map.of(BEST, .8, LIKE_THE_BEST, .75, OTHER, .6, POOR, .3)::get);

  @Test
  void theBestComesFirstAndThenOneThatIsUnlikeItRatherThanTheNextBest() {
    assertThat(CHOICE.choose(List.of(OTHER, LIKE_THE_BEST, BEST), 2)).containsExactly(BEST, OTHER);
  }

  @Test
  void whatIsLikeAChosenOneIsTakenWhereNothingElseIsLeft() {
    assertThat(CHOICE.choose(List.of(OTHER, LIKE_THE_BEST, BEST), 3))
        .containsExactly(BEST, OTHER, LIKE_THE_BEST);
  }

  @Test
  void whatIsMuchWorseThanTheBestIsNotTaken() {
    assertThat(CHOICE.choose(List.of(BEST, POOR), 2)).containsExactly(BEST);
  }

  @Test
  void aNearDuplicateIsNotTaken() {
    MarginalRelevance<String> choice = new MarginalRelevance<>(text -> text, text -> 1);

    assertThat(choice.choose(List.of(BEST, BEST.toUpperCase(Locale.ROOT)), 2))
        .containsExactly(BEST);
  }

  @Test
  void aChoiceThatIsTooSmallIsExtendedByWhatIsUnlikeIt() {
    assertThat(CHOICE.extend(List.of(BEST), List.of(LIKE_THE_BEST, OTHER), 2))
        .containsExactly(BEST, OTHER);
    assertThat(CHOICE.extend(List.of(BEST, OTHER), List.of(LIKE_THE_BEST), 2))
        .containsExactly(BEST, OTHER);
  }

  @Property
  void aSmallerChoiceIsTheBeginningOfALargerOne(
      @ForAll @Size(max = 8) List<@NotEmpty String> texts, @ForAll @IntRange(max = 8) int count) {
    MarginalRelevance<String> choice =
        new MarginalRelevance<>(text -> text, text -> 1 + text.length() % 3);

    List<String> all = choice.choose(texts, texts.size());

    assertThat(choice.choose(texts, count))
        .isEqualTo(all.subList(0, Math.min(count, all.size())))
        .doesNotHaveDuplicates();
  }
}
