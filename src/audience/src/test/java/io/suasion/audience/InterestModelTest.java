package io.suasion.audience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InterestModelTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final Duration HALF_LIFE = Duration.ofDays(30);
  private static final double TOLERANCE = 1e-12;

  private final InterestModel model = new InterestModel(HALF_LIFE);
  private final TagWeigher weigher = new TagWeigher(Background.UNKNOWN);

  @Test
  void threeViewsMakeHalfAnInterest() {
    Interests interests = model.after(Interests.NONE, List.of(view("1"), view("2"), view("3")));

    assertThat(tags(interests, NOON))
        .singleElement()
        .satisfies(
            tag -> {
              assertThat(tag.name()).isEqualTo(new TagName("brand", "Acme"));
              assertThat(tag.weight()).isCloseTo(0.5, within(TOLERANCE));
              assertThat(tag.lastSeen()).isEqualTo(NOON);
              assertThat(tag.events()).isEqualTo(3);
              assertThat(tag.source()).isEqualTo(TagSource.OBSERVED);
            });
  }

  @Test
  void anInterestHalvesInEachHalfLife() {
    Interests interests = model.after(Interests.NONE, List.of(event(EventType.CART, NOON, "Acme")));

    double afterTwo = tags(interests, NOON.plus(HALF_LIFE.multipliedBy(2))).get(0).weight();

    assertThat(afterTwo).isCloseTo(0.75 / 3.75, within(TOLERANCE));
  }

  @Test
  void aPurchaseSaysMoreThanAView() {
    Interests interests =
        model.after(
            Interests.NONE,
            List.of(event(EventType.VIEW, NOON, "Acme"), event(EventType.PURCHASE, NOON, "Bolt")));

    assertThat(tags(interests, NOON))
        .extracting(tag -> tag.name().value())
        .containsExactly("Bolt", "Acme");
  }

  @Test
  void aDislikeSilencesAnInferredInterest() {
    Interests viewed = model.after(Interests.NONE, List.of(view("1"), view("2"), view("3")));

    Interests disliked = model.after(viewed, List.of(event(EventType.DISLIKE, NOON, "Acme")));

    assertThat(tags(disliked, NOON)).isEmpty();
  }

  @Test
  void aLateEventCountsAsIfItHadComeInTime() {
    Event early = event(EventType.VIEW, NOON, "Acme");
    Event late = event(EventType.CLICK, NOON.plus(Duration.ofDays(45)), "Acme");

    Interests inOrder = model.after(model.after(Interests.NONE, List.of(early)), List.of(late));
    Interests outOfOrder = model.after(model.after(Interests.NONE, List.of(late)), List.of(early));

    Tag expected = tags(inOrder, late.time()).get(0);
    Tag actual = tags(outOfOrder, late.time()).get(0);
    assertThat(actual.weight()).isCloseTo(expected.weight(), within(TOLERANCE));
    assertThat(actual.lastSeen()).isEqualTo(late.time());
  }

  @Test
  void onlyTheStrongestTagsAreKept() {
    List<Event> views =
        IntStream.range(0, InterestModel.TAGS_KEPT + 50)
            .mapToObj(i -> event(EventType.VIEW, NOON.plusSeconds(i), "brand-" + i))
            .toList();

    Interests interests = model.after(Interests.NONE, views);

    assertThat(interests.tags())
        .hasSize(InterestModel.TAGS_KEPT)
        .doesNotContainKey(new TagKey("", new TagName("brand", "brand-0")))
        .containsKey(new TagKey("", new TagName("brand", "brand-249")));
  }

  @Test
  void onlyTheLatestProductsAreKept() {
    List<Event> views =
        IntStream.range(0, InterestModel.PRODUCTS_KEPT + 5).mapToObj(i -> of("p" + i, i)).toList();

    Interests interests = model.after(Interests.NONE, views);

    assertThat(interests.products())
        .hasSize(InterestModel.PRODUCTS_KEPT)
        .doesNotContainKey("p4")
        .containsKey("p5");
  }

  @Test
  void aTextIsNoInterest() {
    Event event = new Event("1", EventType.VIEW, NOON, Map.of("about", "x".repeat(101)));

    assertThat(model.after(Interests.NONE, List.of(event)).tags()).isEmpty();
  }

  @Test
  void aHalfLifeOfNothingIsRefused() {
    assertThatThrownBy(() -> new InterestModel(Duration.ZERO)).hasMessageContaining("half-life");
  }

  private List<Tag> tags(Interests interests, Instant now) {
    return weigher.tags(model.at(interests, now), Optional.empty());
  }

  private static Event of(String product, int second) {
    return new Event(
        product,
        EventType.VIEW,
        NOON.plusSeconds(second),
        Map.of("brand", "Acme"),
        Optional.of(product),
        1);
  }

  private static Event view(String id) {
    return new Event(id, EventType.VIEW, NOON, Map.of("brand", "Acme"));
  }

  private static Event event(EventType type, Instant time, String brand) {
    return new Event(type + brand, type, time, Map.of("brand", brand));
  }
}
