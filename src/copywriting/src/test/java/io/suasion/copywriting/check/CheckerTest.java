package io.suasion.copywriting.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.suasion.copywriting.Briefs;
import io.suasion.copywriting.Fact;
import io.suasion.copywriting.TestDomain;
import io.suasion.copywriting.model.Draft;
import io.suasion.language.Language;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CheckerTest {

  private static final List<Fact> FACTS =
      Briefs.facts("name", "Aroma", "food", "Italian", "familyFriendly", "no");
  private static final String FAITHFUL = "Aroma serves Italian food. It is not family-friendly.";

  private final Checker checker = new Checker();

  private List<Candidate> rank(Optional<Fact> lead, String... texts) {
    return rank(lead, text -> true, texts);
  }

  private List<Candidate> rank(Optional<Fact> lead, Predicate<String> accounted, String... texts) {
    Checklist checklist =
        new Checklist(
            TestDomain.RESTAURANT,
            FACTS,
            lead,
            Language.EN,
            List.of("Aroma", "Italian"),
            accounted);
    List<Draft> drafts = Stream.of(texts).map(text -> new Draft(text, -.1)).toList();
    return checker.rank(checklist, drafts);
  }

  @Test
  void aDraftThatTellsAllAndNothingElseIsFaithful() {
    assertThat(rank(Optional.empty(), FAITHFUL)).allMatch(Candidate::isFaithful);
  }

  @Test
  void eachFaultHasItsReason() {
    assertThat(reasons("Aroma serves Italian food.")).containsExactly(RejectionReason.MISSING);
    assertThat(reasons("Aroma serves French food. It is not family-friendly."))
        .contains(RejectionReason.INVENTED);
    assertThat(reasons(FAITHFUL + " It really serves Italian food."))
        .containsExactly(RejectionReason.REPEATED);
    assertThat(reasons(FAITHFUL + " It is the best.")).containsExactly(RejectionReason.CLAIM);
    assertThat(reasons("Aroma serves Italian food It is not family-friendly."))
        .containsExactly(RejectionReason.FORM);
    assertThat(reasons("Aroma serves the the Italian food. It is not family-friendly"))
        .containsExactly(RejectionReason.FORM);
    assertThat(reasons(FAITHFUL + " See {area}.")).containsExactly(RejectionReason.PLACEHOLDER);
  }

  @Test
  void aDraftThatIsNotAccountedForTakesNoPlaceFromOneLikeIt() {
    String flowery = FAITHFUL.replace("serves", "lovingly serves");
    List<Candidate> ranked =
        rank(Optional.empty(), text -> !text.contains("lovingly"), flowery, FAITHFUL);
    assertThat(ranked.get(0).draft().text()).isEqualTo(FAITHFUL);
    assertThat(ranked.get(0).isFaithful()).isTrue();
    assertThat(ranked.get(1).reasons()).containsExactly(RejectionReason.UNACCOUNTED);
  }

  @Test
  void aChineseDraftThatStuttersIsUnsound() {
    assertThat(reasons("牛仔牛仔外套。")).contains(RejectionReason.FORM);
    assertThat(reasons("很柔软，。")).contains(RejectionReason.FORM);
    assertThat(reasons("牛仔外套，很柔软。")).doesNotContain(RejectionReason.FORM);
  }

  @Test
  void aSmallChineseWordIsNotSaidTwiceInARow() {
    assertThat(reasons("外套也也很柔软。")).contains(RejectionReason.FORM);
    assertThat(reasons("增添了了柔软。")).contains(RejectionReason.FORM);
    assertThat(reasons("亲肤干干干爽。")).contains(RejectionReason.FORM);
    assertThat(reasons("为了了解宝宝，满满的心意。")).doesNotContain(RejectionReason.FORM);
  }

  private Iterable<RejectionReason> reasons(String text) {
    return rank(Optional.empty(), text).get(0).reasons();
  }

  @Test
  void theFirstSentenceMustTellTheNameAndTheLead() {
    Optional<Fact> lead = Optional.of(FACTS.get(2));

    assertThat(rank(lead, FAITHFUL).get(0).reasons()).containsExactly(RejectionReason.LEAD);
    assertThat(rank(lead, "Aroma is not family-friendly. It serves Italian food."))
        .allMatch(Candidate::isFaithful);
  }

  @Test
  void faithfulDraftsComeFirstAndNearDuplicatesAreRejected() {
    List<Candidate> ranked =
        rank(Optional.empty(), "Aroma serves Italian food.", FAITHFUL, FAITHFUL + " ");

    assertThat(ranked.get(0).draft().text()).isEqualTo(FAITHFUL);
    assertThat(ranked).extracting(Candidate::isFaithful).containsExactly(true, false, false);
    assertThat(ranked.get(1).reasons()).containsExactly(RejectionReason.DUPLICATE);
  }

  @Test
  void ofEquallyFaithfulDraftsTheMoreProbableWins() {
    List<Draft> drafts =
        List.of(
            new Draft(FAITHFUL, -.9),
            new Draft("Not family-friendly, Aroma is a place that offers Italian dishes.", -.2));

    List<Candidate> ranked = checker.rank(Checklist.of(TestDomain.RESTAURANT, FACTS), drafts);

    assertThat(ranked.get(0).draft().logProbability()).isEqualTo(-.2);
  }
}
