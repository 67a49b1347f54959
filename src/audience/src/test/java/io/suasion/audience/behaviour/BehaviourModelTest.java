package io.suasion.audience.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.suasion.audience.Background;
import io.suasion.audience.TagName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class BehaviourModelTest {
  private static final TagName RED = new TagName("colour", "red");

  private final BehaviourModel model =
      new BehaviourModel(
          Map.of(
              "colour", new TagShares(8, Map.of("red", 5.0, "blue", 2.0)),
              "room", new TagShares(4, Map.of("kitchen", 2.0, "attic", 2.0))),
          List.of(new WeightedTag(RED, .4)),
          Map.of("cooks", List.of(new WeightedTag(new TagName("room", "kitchen"), .9))),
          Map.of(
              "lamp", product(Map.of("colour", "red"), weighted("sofa", .6), weighted("bed", -.2)),
              "sofa", product(Map.of("colour", "blue", "room", "attic"), weighted("lamp", .3)),
              "bed",
                  product(
                      Map.of("colour", "blue", "room", "kitchen"),
                      weighted("sofa", .75),
                      weighted("lamp", .25))));

  @Test
  void aShareIsThatOfTheViewsWithOneMoreForEachValueAndForAllOthers() {
    assertThat(model.share(RED)).isCloseTo(6 / 11.0, within(1e-12));
    assertThat(model.share(new TagName("colour", "blue"))).isCloseTo(3 / 11.0, within(1e-12));
    assertThat(model.share(new TagName("colour", "green"))).isCloseTo(1 / 11.0, within(1e-12));
  }

  @Test
  void anAttributeThatNobodyNamedHasNoShare() {
    assertThat(model.share(new TagName("size", "big"))).isZero();
  }

  @Property
  void everyShareOfAKnownAttributeIsBetweenZeroAndOne(
      @ForAll @DoubleRange(max = 1e9) double views, @ForAll @DoubleRange(max = 1e9) double untold) {
    BehaviourModel one =
        new BehaviourModel(
            Map.of("colour", new TagShares(views + untold, Map.of("red", views))),
            List.of(),
            Map.of(),
            Map.of());
    assertThat(one.share(RED)).isStrictlyBetween(0.0, 1.0);
    assertThat(one.share(new TagName("colour", "green"))).isStrictlyBetween(0.0, 1.0);
  }

  @Test
  void priorsAreThoseOfTheSegmentOrOfAll() {
    assertThat(model.priors()).extracting(WeightedTag::weight).containsExactly(.4);
    assertThat(model.priors("cooks")).extracting(WeightedTag::weight).containsExactly(.9);
    assertThat(model.priors("nobody")).isEmpty();
  }

  @Test
  void neighboursSpeakForEachOther() {
    assertThat(model.neighbours("lamp")).containsExactly(weighted("sofa", .6));
    assertThat(model.neighbours("unknown")).isEmpty();
  }

  @Test
  void noProductHasMoreThanFiftyNeighbours() {
    List<WeightedProduct> many = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      many.add(weighted("p" + i, 1 - i / 100.0));
    }
    assertThat(new BehaviourProduct(Map.of(), many).neighbours()).isEqualTo(many.subList(0, 50));
  }

  @Test
  void scoresAddUpWhatEachProductOfTheReaderSays() {
    assertThat(
            model.scores(
                Map.of("lamp", 1.0, "sofa", .5, "unknown", 9.0), List.of("bed", "lamp", "none")))
        .containsExactly(Map.entry("bed", -.2), Map.entry("lamp", .15), Map.entry("none", 0.0));
  }

  @Test
  void tagsOfNeighboursAreInferredButNotThoseOfTheProductsThemselves() {
    assertThat(model.inferred(Map.of("bed", 1.0), 9))
        .containsExactly(tag("room", "attic", .75), tag("colour", "red", .25));
  }

  @Test
  void aProductThatTheReaderKnowsIsNoNeighbourAndADislikedOneHasNone() {
    assertThat(model.inferred(Map.of("bed", 1.0, "lamp", -1.0), 9))
        .containsExactly(tag("room", "attic", 1));
    assertThat(model.inferred(Map.of("bed", -1.0), 9)).isEmpty();
  }

  @Test
  void onlyTheStrongestAreInferred() {
    assertThat(model.inferred(Map.of("bed", 1.0), 1)).containsExactly(tag("room", "attic", .75));
  }

  @Test
  void nothingFollowsFromAModelThatKnowsNothing() {
    assertThat(BehaviourModel.NONE.share(RED)).isEqualTo(Background.UNKNOWN.share(RED));
    assertThat(BehaviourModel.NONE.inferred(Map.of("lamp", 1.0), 9)).isEmpty();
    assertThat(BehaviourModel.NONE.facts("lamp")).isEmpty();
    assertThat(BehaviourModel.NONE.scores(Map.of("lamp", 1.0), List.of("bed")))
        .containsEntry("bed", 0.0);
  }

  @Property
  void inferredWeightsAreBetweenZeroAndOneAndFallFromTagToTag(
      @ForAll @Size(3) List<@DoubleRange(min = -2, max = 2) Double> weights) {
    List<Double> inferred =
        model
            .inferred(
                Map.of("lamp", weights.get(0), "sofa", weights.get(1), "x", weights.get(2)), 9)
            .stream()
            .map(WeightedTag::weight)
            .toList();
    assertThat(inferred).allMatch(weight -> weight > 0 && weight <= 1);
    assertThat(inferred).isSortedAccordingTo((a, b) -> Double.compare(b, a));
  }

  @Test
  void recencyHalvesWithEveryFiveLaterProducts() {
    Map<String, Double> weights = Recency.weights(List.of("a", "b", "c", "d", "e", "f"));
    assertThat(weights.get("a")).isEqualTo(1);
    assertThat(weights.get("f")).isCloseTo(.5, within(1e-12));
  }

  private static BehaviourProduct product(Map<String, String> facts, WeightedProduct... related) {
    return new BehaviourProduct(facts, List.of(related));
  }

  private static WeightedProduct weighted(String product, double weight) {
    return new WeightedProduct(product, weight);
  }

  private static WeightedTag tag(String attribute, String value, double weight) {
    return new WeightedTag(new TagName(attribute, value), weight);
  }
}
