package io.suasion.audience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TagWeigherTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final TagName ACME = new TagName("brand", "Acme");

  private final InterestModel model = new InterestModel(Duration.ofDays(30));

  @Test
  void whatEverybodyLikesWeighsLessThanWhatFewDo() {
    TagWeigher weigher = new TagWeigher(name -> name.value().equals("black") ? 0.6 : 0.01);
    Interests interests =
        interests(
            event("1", EventType.CART, Map.of("colour", "black")),
            event("2", EventType.CART, Map.of("colour", "teal")));

    List<Tag> tags = weigher.tags(interests, Optional.empty());

    assertThat(tags).extracting(tag -> tag.name().value()).containsExactly("teal");
    // Shares of 6 views and 3 of all readers: (3 + .03) / 9 against .01.
    double odds = (3.03 / 9) / (1 - 3.03 / 9);
    assertThat(tags.get(0).weight()).isCloseTo(0.5 * (1 - (0.01 / 0.99) / odds), within(1e-12));
  }

  @Test
  void whatAReaderSaysStandsAboveWhatEventsSay() {
    Interests interests =
        interests(
            event("1", EventType.PURCHASE, Map.of("brand", "Bolt")),
            event("2", EventType.PURCHASE, Map.of("brand", "Bolt")),
            event("3", EventType.PREFERENCE, Map.of("brand", "Acme")));

    List<Tag> tags = tags(interests, Optional.empty());

    assertThat(tags).extracting(tag -> tag.name().value()).containsExactly("Acme", "Bolt");
    assertThat(tags.get(0).weight()).isEqualTo(1);
    assertThat(tags.get(0).source()).isEqualTo(TagSource.STATED);
    assertThat(tags.get(1).weight()).isLessThan(1);
  }

  @Test
  void aDislikeOutweighsAnyNumberOfPurchasesAndIsTold() {
    Interests interests =
        interests(
            new Event(
                "1", EventType.PURCHASE, NOON, Map.of("brand", "Acme"), Optional.empty(), 100),
            event("2", EventType.DISLIKE, Map.of("brand", "Acme")));

    assertThat(tags(interests, Optional.empty())).isEmpty();
    assertThat(new TagWeigher(Background.UNKNOWN).disliked(interests, Optional.empty()))
        .containsExactly(ACME);
  }

  @Test
  void whoDislikesOneProductStillLikesItsBrandIfOthersSaySo() {
    Interests interests =
        interests(
            new Event("1", EventType.PURCHASE, NOON, Map.of("brand", "Acme"), Optional.of("a"), 3),
            new Event("2", EventType.DISLIKE, NOON, Map.of("brand", "Acme"), Optional.of("b"), 1));

    assertThat(tags(interests, Optional.empty()))
        .singleElement()
        .satisfies(tag -> assertThat(tag.weight()).isCloseTo(5.0 / 8, within(1e-12)));
  }

  @Test
  void anInterestBelongsToItsCategory() {
    Interests interests =
        interests(
            event("1", EventType.VIEW, Map.of("category", "shoes", "colour", "red")),
            event("2", EventType.VIEW, Map.of("category", "cars", "colour", "blue")));

    assertThat(tags(interests, Optional.of("shoes")))
        .extracting(Tag::name)
        .containsExactlyInAnyOrder(new TagName("category", "shoes"), new TagName("colour", "red"));
    assertThat(tags(interests, Optional.of("boats"))).isEmpty();
  }

  @Test
  void aTagTellsHowItsWeightCameAbout() {
    Interests interests =
        interests(
            event("1", EventType.VIEW, Map.of("brand", "Acme")),
            event("2", EventType.CART, Map.of("brand", "Acme")));

    Tag.Why why = tags(interests, Optional.empty()).get(0).why();

    assertThat(why.strength()).isCloseTo(4, within(1e-12));
    assertThat(why.readerShare()).isCloseTo(4.0 / 7, within(1e-12));
    assertThat(why.commonShare()).isZero();
    assertThat(why.counts()).isEqualTo(Map.of(EventType.VIEW, 1L, EventType.CART, 1L));
  }

  private List<Tag> tags(Interests interests, Optional<String> category) {
    return new TagWeigher(Background.UNKNOWN).tags(interests, category);
  }

  private Interests interests(Event... events) {
    return model.at(model.after(Interests.NONE, List.of(events)), NOON);
  }

  private static Event event(String id, EventType type, Map<String, String> facts) {
    return new Event(id, type, NOON, facts);
  }
}
