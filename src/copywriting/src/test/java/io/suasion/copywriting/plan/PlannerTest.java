package io.suasion.copywriting.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.suasion.copywriting.Assignment;
import io.suasion.copywriting.Brief;
import io.suasion.copywriting.Briefs;
import io.suasion.copywriting.Fact;
import io.suasion.copywriting.FakeCopyModel;
import io.suasion.copywriting.WeightedTag;
import io.suasion.copywriting.align.Clothes;
import io.suasion.copywriting.domain.Domain;
import io.suasion.copywriting.domain.Slot;
import io.suasion.language.Language;
import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlannerTest {

  private static final Brief BRIEF =
      Briefs.brief(
          "Aroma",
          "bistro",
          "near",
          "the quay",
          "cuisine",
          "Italian",
          "terrace",
          "yes",
          "familyFriendly",
          "no");

  private final Planner planner = new Planner(List.of(new FakeCopyModel()));

  private Plan plan(Brief brief, WeightedTag... tags) {
    return planner.plan(new Assignment(brief, List.of(tags), 1, 0), 40);
  }

  private static Fact fact(int index) {
    return BRIEF.facts().get(index);
  }

  @Test
  void aModelGetsWhatItKnowsAndTheRealiserTheRest() {
    Plan plan = plan(BRIEF);

    assertThat(plan.model().orElseThrow().canonical())
        .containsExactlyElementsOf(
            Briefs.facts(
                "name", "Aroma", "food", "Italian", "familyFriendly", "no", "near", "the quay"));
    assertThat(plan.model().orElseThrow().planned()).isFalse();
    assertThat(plan.realised()).containsExactly(fact(2));
    assertThat(plan.lead()).isEmpty();
  }

  @Test
  void aModelGetsAsManyFactsAsItReadsAndTheRealiserTheRest() {
    Plan plan =
        new Planner(List.of(new FakeCopyModel().reading("Aromathe quayno".length())))
            .plan(new Assignment(BRIEF, List.of(), 1, 0), 40);

    assertThat(plan.model().orElseThrow().canonical())
        .containsExactlyElementsOf(
            Briefs.facts("name", "Aroma", "familyFriendly", "no", "near", "the quay"));
    assertThat(plan.realised()).containsExactly(fact(1), fact(2));
  }

  @Test
  void whatTheReaderCaresAboutIsGivenToTheModelFirst() {
    Plan plan =
        new Planner(List.of(new FakeCopyModel().reading("Aromathe quay".length())))
            .plan(new Assignment(BRIEF, List.of(new WeightedTag("near", "the quay", 1)), 1, 0), 40);

    assertThat(plan.model().orElseThrow().lead()).contains(new Fact("near", "the quay"));
    assertThat(plan.realised()).containsExactly(fact(1), fact(2), fact(3));
  }

  @Test
  void aModelThatCanReadNothingButTheNameWritesNothing() {
    Plan plan =
        new Planner(List.of(new FakeCopyModel().reading("Aroma".length())))
            .plan(new Assignment(BRIEF, List.of(), 1, 0), 40);

    assertThat(plan.model()).isEmpty();
    assertThat(plan.realised()).isEqualTo(plan.facts());
  }

  @Test
  void whatTheReaderCaresAboutLeads() {
    Plan plan =
        plan(
            BRIEF, new WeightedTag("near", "the quay", .3), new WeightedTag("food", "Italian", .9));

    assertThat(plan.lead()).contains(fact(1));
    assertThat(plan.model().orElseThrow().planned()).isTrue();
    assertThat(plan.model().orElseThrow().given(new Fact("food", "Italian"))).contains(fact(1));
    assertThat(plan.used()).hasSize(2);
  }

  @Test
  void anUnknownFactCanLead() {
    Plan plan = plan(BRIEF, new WeightedTag("terrace", "yes", .5));

    assertThat(plan.leadIsRealised()).isTrue();
    assertThat(plan.model().orElseThrow().planned()).isFalse();
  }

  @Test
  void theOppositeIsNoReasonToCare() {
    Plan plan = plan(BRIEF, new WeightedTag("familyFriendly", "yes", 1));

    assertThat(plan.lead()).isEmpty();
    assertThat(plan.used()).isEmpty();
  }

  @Test
  void theSameValueOfAnotherAttributeCountsLessThanTheSameFact() {
    Plan plan =
        plan(
            BRIEF, new WeightedTag("menu", "Italian", .9), new WeightedTag("near", "the quay", .6));

    assertThat(plan.lead()).contains(fact(0));
  }

  @Test
  void noModelWritesWithoutACategoryOrInChinese() {
    assertThat(plan(BRIEF.withoutCategory()).model()).isEmpty();
    assertThat(plan(Briefs.in(Language.ZH, BRIEF)).model()).isEmpty();
    assertThat(plan(BRIEF.withoutCategory()).realised()).isEqualTo(BRIEF.facts());
  }

  @Test
  void whatTheChannelHasNoRoomForIsDropped() {
    Plan plan =
        planner.plan(new Assignment(BRIEF, List.of(new WeightedTag("terrace", "yes", 1)), 1, 0), 2);

    assertThat(plan.facts()).containsExactly(fact(2), fact(0));
    assertThat(plan.dropped()).containsExactly(fact(1), fact(3));
  }

  @Test
  void aChineseModelGetsItsFactsAndTheKindThatEndsTheCategory() {
    Brief brief = Briefs.in(Language.ZH, Briefs.brief("云朵", "牛仔裙", "图案", "条纹", "重量", "1公斤"));

    Plan plan = clothes(brief);

    assertThat(plan.model().orElseThrow().canonical())
        .containsExactlyElementsOf(Briefs.facts("类型", "裙", "图案", "条纹"));
    assertThat(plan.realised()).containsExactly(new Fact("重量", "1公斤"));
  }

  @Test
  void aModelOfAnotherLanguageIsLeftAlone() {
    Brief english = Briefs.brief("云朵", "裙", "图案", "条纹");

    assertThat(clothes(english).model()).isEmpty();
    assertThat(clothes(Briefs.in(Language.ZH, english)).model()).isPresent();
  }

  @Test
  void whatTheReaderCaresAboutLeadsWithoutAName() {
    Brief brief = Briefs.in(Language.ZH, Briefs.brief("云朵", "裙", "图案", "条纹", "材质", "蕾丝"));

    ModelPart part = clothes(brief, new WeightedTag("材质", "蕾丝", .9)).model().orElseThrow();

    assertThat(part.tellsName()).isFalse();
    assertThat(part.lead()).contains(new Fact("材质", "蕾丝"));
    assertThat(part.canonical().get(0)).isEqualTo(new Fact("材质", "蕾丝"));
  }

  private static Plan clothes(Brief brief, WeightedTag... tags) {
    return new Planner(List.of(new FakeCopyModel(Clothes.domain())))
        .plan(new Assignment(brief, List.of(tags), 1, 0), 40);
  }

  @Test
  void aPlanReadsTheExpressionsOfADomainOnceForEachFactAndInterest() {
    CountedExpressions expressions = new CountedExpressions();
    List<String> names = IntStream.range(0, 40).mapToObj(i -> "trait" + i).toList();
    Slot slot = new Slot("trait", names, Slot.Kind.CLOSED, Map.of("known", expressions));
    Slot name = new Slot("name", List.of(), Slot.Kind.OPEN, Map.of());
    Domain domain = new Domain("bistro", List.of(), List.of(name, slot));
    Brief brief =
        Briefs.brief(
            "Aroma",
            "bistro",
            names.stream().flatMap(n -> Stream.of(n, "odd " + n)).toArray(String[]::new));
    List<WeightedTag> tags = names.stream().map(n -> new WeightedTag(n, "odd", .5)).toList();

    new Planner(List.of(new FakeCopyModel(domain))).plan(new Assignment(brief, tags, 1, 0), 40);

    assertThat(expressions.read).isLessThan(5 * (names.size() + tags.size()));
  }

  /** Tells how often somebody went through it. */
  private static final class CountedExpressions extends AbstractList<String> {
    private int read;

    @Override
    public String get(int index) {
      read++;
      return "known";
    }

    @Override
    public int size() {
      return 1;
    }
  }
}
