package io.suasion.audience.personalization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.suasion.audience.Event;
import io.suasion.audience.EventType;
import io.suasion.audience.InterestModel;
import io.suasion.audience.Interests;
import io.suasion.audience.Profile;
import io.suasion.audience.Tag;
import io.suasion.audience.TagName;
import io.suasion.audience.TagSource;
import io.suasion.audience.Trait;
import io.suasion.audience.behaviour.BehaviourModel;
import io.suasion.audience.behaviour.BehaviourProduct;
import io.suasion.audience.behaviour.TagShares;
import io.suasion.audience.behaviour.WeightedProduct;
import io.suasion.audience.behaviour.WeightedTag;
import io.suasion.audience.segment.Segments;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReaderTagsTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final TagName BOLT = new TagName("brand", "Bolt");
  private static final BehaviourModel TASTE =
      new BehaviourModel(
          Map.of("brand", new TagShares(10, Map.of("Acme", 5.0, "Bolt", 5.0))),
          List.of(new WeightedTag(BOLT, 0.2)),
          Map.of("germans", List.of(new WeightedTag(BOLT, 0.6))),
          Map.of(
              "a",
                  new BehaviourProduct(
                      Map.of("brand", "Acme"), List.of(new WeightedProduct("b", 1))),
              "b", new BehaviourProduct(Map.of("brand", "Bolt"), List.of())));

  private final InterestModel model = new InterestModel(Duration.ofDays(30));
  private final ReaderTags readerTags =
      new ReaderTags(model, TASTE, new Segments(Map.of("germans", "traits['country'] == 'DE'")));

  @Test
  void whatGoesWithTheReadersProductsIsInferredAndWeighsNoMoreThanWhatWasSeen() {
    ReaderSnapshot known = known(profile(view("a", "Acme")));

    assertThat(known.tags()).extracting(tag -> tag.name().value()).contains("Acme", "Bolt");
    Tag bolt = known.tags().stream().filter(tag -> tag.name().equals(BOLT)).findAny().orElseThrow();
    assertThat(bolt.source()).isEqualTo(TagSource.INFERRED);
    assertThat(bolt.weight()).isCloseTo(0.25, within(1e-12));
    assertThat(bolt.why()).isNull();
  }

  @Test
  void ofAStrangerIsAssumedWhatHoldsOfAll() {
    assertThat(known(Profile.NONE).tags())
        .containsExactly(new Tag(BOLT, 0.2, null, 0, TagSource.GLOBAL, null));
  }

  @Test
  void ofAStrangerOfAKnownSegmentIsAssumedWhatHoldsOfIt() {
    Profile german = Profile.NONE.withTraits(Map.of("country", new Trait("DE", NOON)));

    ReaderSnapshot known = known(german);

    assertThat(known.segments()).containsExactly("germans");
    assertThat(known.tags()).containsExactly(new Tag(BOLT, 0.6, null, 0, TagSource.SEGMENT, null));
  }

  @Test
  void nothingDislikedIsEverInferredOrAssumed() {
    Event dislike = new Event("1", EventType.DISLIKE, NOON, Map.of("brand", "Bolt"));

    assertThat(known(profile(dislike)).tags()).isEmpty();
    assertThat(known(profile(dislike, view("a", "Acme"))).tags())
        .extracting(Tag::name)
        .doesNotContain(BOLT);
  }

  private ReaderSnapshot known(Profile profile) {
    return readerTags.at(profile, NOON, Optional.empty());
  }

  private Profile profile(Event... events) {
    return Profile.NONE.with(model.after(Interests.NONE, List.of(events)));
  }

  private static Event view(String product, String brand) {
    return new Event(
        product, EventType.VIEW, NOON, Map.of("brand", brand), Optional.of(product), 1);
  }
}
