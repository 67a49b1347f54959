package io.suasion.audience.personalization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.suasion.audience.Event;
import io.suasion.audience.EventType;
import io.suasion.audience.InterestModel;
import io.suasion.audience.Interests;
import io.suasion.audience.Profile;
import io.suasion.audience.TagName;
import io.suasion.audience.behaviour.BehaviourModel;
import io.suasion.audience.behaviour.BehaviourProduct;
import io.suasion.audience.behaviour.WeightedProduct;
import io.suasion.audience.personalization.Recommender.Because;
import io.suasion.audience.personalization.Recommender.CandidateProduct;
import io.suasion.audience.personalization.Recommender.Pick;
import io.suasion.audience.segment.Segments;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RecommenderTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final List<CandidateProduct> SHOES =
      List.of(
          shoe("p1", "brand", "Acme", "colour", "red"),
          shoe("p2", "brand", "Bolt", "colour", "red"),
          shoe("p3", "brand", "Bolt", "colour", "blue"));

  private final InterestModel model = new InterestModel(Duration.ofDays(30));

  @Test
  void theProductOfTheBrandThatTheReaderLikesIsChosenAndSaysWhy() {
    List<Pick> picks =
        picks(
            1,
            event("1", EventType.VIEW, "brand", "Bolt"),
            event("2", EventType.CART, "brand", "Bolt"),
            event("3", EventType.VIEW, "colour", "blue"));

    assertThat(picks)
        .singleElement()
        .satisfies(
            pick -> {
              assertThat(pick.index()).isEqualTo(2);
              assertThat(pick.score()).isCloseTo(1 - (3.0 / 7) * 0.75, within(1e-12));
              assertThat(pick.because())
                  .contains(new Because(EventType.CART, new TagName("brand", "Bolt")));
            });
  }

  @Test
  void ofAReaderWhoIsNotKnownTheFirstProductIsChosenForNoReasonAndThenOneUnlikeIt() {
    assertThat(picks(2)).extracting(Pick::index).containsExactly(0, 2);
    assertThat(picks(1).get(0).because()).isEmpty();
    assertThat(picks(1).get(0).score()).isZero();
  }

  @Test
  void whatIsDislikedOrBoughtComesLast() {
    List<Pick> picks =
        picks(
            3,
            event("1", EventType.DISLIKE, "colour", "blue"),
            new Event("2", EventType.PURCHASE, NOON, Map.of("brand", "Acme"), Optional.of("p1"), 1),
            event("3", EventType.VIEW, "brand", "Bolt"));

    assertThat(picks).extracting(Pick::index).startsWith(1);
    assertThat(picks.subList(1, 3)).allSatisfy(pick -> assertThat(pick.score()).isZero());
    assertThat(picks.subList(1, 3)).allSatisfy(pick -> assertThat(pick.because()).isEmpty());
  }

  @Test
  void aGlanceIsNoReason() {
    assertThat(picks(1, event("1", EventType.VIEW, "brand", "Bolt")).get(0).because()).isEmpty();
  }

  @Test
  void ofSeveralTheSecondIsUnlikeTheFirst() {
    List<CandidateProduct> shoes =
        List.of(
            shoe("p1", "brand", "Bolt", "colour", "red"),
            shoe("p2", "brand", "Bolt", "colour", "red", "size", "9"),
            shoe("p3", "brand", "Bolt", "sole", "cork"));

    List<Pick> picks =
        new Recommender(BehaviourModel.NONE)
            .picks(
                shoes, known(BehaviourModel.NONE, event("1", EventType.CART, "brand", "Bolt")), 2);

    assertThat(picks).extracting(Pick::index).containsExactly(0, 2);
  }

  @Test
  void whatGoesWithTheReadersProductsIsChosen() {
    BehaviourModel behaviour =
        new BehaviourModel(
            Map.of(),
            List.of(),
            Map.of(),
            Map.of(
                "x", new BehaviourProduct(Map.of(), List.of(new WeightedProduct("p2", 1))),
                "p2", new BehaviourProduct(Map.of(), List.of())));
    Event view = new Event("1", EventType.VIEW, NOON, Map.of(), Optional.of("x"), 1);

    assertThat(new Recommender(behaviour).picks(SHOES, known(behaviour, view), 1).get(0).index())
        .isEqualTo(1);
  }

  private List<Pick> picks(int limit, Event... events) {
    return new Recommender(BehaviourModel.NONE)
        .picks(SHOES, known(BehaviourModel.NONE, events), limit);
  }

  private ReaderSnapshot known(BehaviourModel behaviour, Event... events) {
    Profile profile = Profile.NONE.with(model.after(Interests.NONE, List.of(events)));
    return new ReaderTags(model, behaviour, Segments.NONE).at(profile, NOON, Optional.empty());
  }

  private static Event event(String id, EventType type, String attribute, String value) {
    return new Event(id, type, NOON, Map.of(attribute, value));
  }

  private static CandidateProduct shoe(String id, String... facts) {
    Set<TagName> tags =
        java.util.stream.IntStream.range(0, facts.length / 2)
            .mapToObj(i -> new TagName(facts[2 * i], facts[2 * i + 1]))
            .collect(Collectors.toSet());
    return new CandidateProduct(Optional.of(id), tags);
  }
}
