package io.suasion.generate;

import static io.suasion.generate.Caller.generate;
import static io.suasion.generate.Caller.variants;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Products as shops export them. */
@QuarkusTest
class RawProductTest {

  private static final String JACKET =
      "{'name':'Fell &amp; Moor Jacket','category':'Clothing > Jackets','facts':{"
          + "'pa_color':'moss|clay|ink','waterproof':'1','Weight (lbs)':'0.9','SKU':'FM-3',"
          + "'lining':'N/A','Gift wrap':'Yes, No'}}";

  private static String told(Map<String, Object> variant) {
    return variant.get("headline")
        + " "
        + variant.get("body")
        + " "
        + variant.get("call_to_action");
  }

  @Test
  void noReaderSeesWhatAnExportIsMadeOf() {
    for (Map<String, Object> variant : variants(generate(JACKET, "", ""))) {
      assertThat(told(variant))
          .contains("Fell & Moor Jacket", "moss, clay or ink", "0.9 lbs", "waterproof")
          .doesNotContain("&amp;", "|", "pa_color", "FM-3", "N/A", "Yes, No", "is a jacket");
    }
  }

  @Test
  void theAnswerSaysWhatWasIgnoredAndWhy() {
    JsonPath answer = generate(JACKET, "", "");

    assertThat(answer.getList("ignored.attribute")).containsExactly("SKU", "lining", "Gift wrap");
    assertThat(answer.getList("ignored.reason")).containsExactly("internal", "empty", "option");
    assertThat(answer.getList("warnings.pointer")).containsExactly("/brief/product/name");
  }

  @Test
  void evidenceNamesAttributesAndValuesAsTheBriefDoes() {
    JsonPath answer = generate(JACKET, "", "");

    assertThat(answer.getList("variants[0].facts.attribute", String.class))
        .contains("pa_color", "Weight (lbs)");
    assertThat(answer.getList("variants[0].facts.value", String.class)).contains("moss|clay|ink");
  }

  @Test
  void anExplanationSaysHowTheProductWasUnderstood() {
    JsonPath answer = generate(JACKET, "", ",'explain':true");

    assertThat(answer.getString("understood.kind.noun")).isEqualTo("jacket");
    assertThat(answer.getList("understood.facts.canonical")).startsWith("colour", "waterproof");
    assertThat(answer.getList("understood.facts.type")).startsWith("choice", "flag", "quantity");
    assertThat((Object) generate(JACKET, "", "").get("understood")).isNull();
  }

  @Test
  void anAttributeThatDiffersInSpacesOnlyIsToldOnceAndReported() {
    JsonPath answer =
        generate("{'name':'Skiff','category':'boat','facts':{'size':'3 m','size ':'4 m'}}", "", "");

    assertThat(answer.getList("ignored.reason")).isEqualTo(List.of("ambiguous"));
  }

  @Test
  void anOfferThatIsOverIsNotTold() {
    JsonPath answer =
        generate(JACKET, ",'offer':{'text':'A third off','ends_at':'2020-01-31'}", "");

    assertThat(variants(answer)).noneMatch(variant -> told(variant).contains("third"));
    assertThat(answer.getList("ignored.reason")).contains("over");
  }
}
