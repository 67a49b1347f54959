package io.suasion.generate;

import static io.suasion.generate.Caller.TABLE;
import static io.suasion.generate.Caller.facts;
import static io.suasion.generate.Caller.generate;
import static io.suasion.generate.Caller.post;
import static io.suasion.generate.Caller.request;
import static io.suasion.generate.Caller.variants;
import static io.suasion.generate.Caller.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GenerateTest {
  private static final String SHOES =
      "{'name':'Dune','category':'shoes','facts':{'brand':'Acme','material':'leather'}}";

  @Test
  void fiveAttributesThatNoModelKnowsAreAllToldAndNothingElse() {
    for (Map<String, Object> variant : variants(generate(TABLE, ",'style':'plain'", ""))) {
      assertThat(variant.get("missing")).isEqualTo(List.of());
      assertThat(facts(variant))
          .filteredOn(told -> told.get("part").equals("body"))
          .extracting(told -> told.get("attribute"))
          .containsExactlyInAnyOrder(
              "name", "category", "material", "weight", "seats", "finish", "assembly_required");
    }
  }

  @Test
  void theFirstSentenceTellsWhatTheReaderCaresAbout() {
    JsonPath answer =
        generate(
            TABLE,
            ",'style':'plain'",
            ",'tags':[{'attribute':'finish','value':'matt oil','weight':0.7},"
                + "{'attribute':'food','value':'Thai','weight':0.9}]");

    assertThat(answer.getString("variants[0].body"))
        .startsWith("The Acme Oak Table is a dining table whose finish is matt oil.");
    assertThat(answer.getList("tags_used.attribute")).containsExactly("finish");
  }

  @Test
  void anOddNameIsToldLetterByLetterAndEvidenceCountsCodePoints() {
    String name = "😀 Zoë’s «Ñandú» & Co.";
    String product =
        "{'name':'%s','category':'bistro','facts':{'terrace':'yes','food':'Thai'}}".formatted(name);

    Map<String, Object> variant = variants(generate(product, "", "")).get(0);

    assertThat(variant.get("body").toString()).contains(name);
    assertThat(facts(variant))
        .filteredOn(told -> "name".equals(told.get("attribute")))
        .isNotEmpty()
        .allSatisfy(told -> assertThat(words(variant, told)).isEqualTo(name));
  }

  @Test
  void anOfferIsToldAsGiven() {
    JsonPath answer =
        generate(
            TABLE,
            ",'offer':{'text':'10 % off','code':'OAK10','ends_at':'2099-12-31T23:59:59Z'},'channel':'sms'",
            ",'variants':8");

    for (Map<String, Object> variant : variants(answer)) {
      assertThat(variant.get("body") + " " + variant.get("call_to_action"))
          .contains("10 % off", "OAK10", "31 December 2099");
      assertThat(variant.get("headline")).isEqualTo("");
    }
  }

  @Test
  void aChineseBriefIsToldInChinese() {
    JsonPath answer =
        generate(
            "{'name':'山居橡木餐桌','category':'餐桌','facts':{'材质':'橡木','产地':'德国'}}",
            ",'language':'zh','style':'plain'",
            "");

    assertThat(answer.getList("variants.body", String.class))
        .allMatch(body -> body.contains("山居橡木餐桌采用橡木") || body.contains("山居橡木餐桌产自德国"))
        .noneMatch(body -> body.contains("是一张餐桌"));
  }

  @Test
  void whatTheReaderDidIsToldAndItsEvidenceNamesTheEvent() {
    JsonPath answer = generate(SHOES, "", because("purchase", "brand", "acme"));

    Map<String, Object> variant =
        variants(answer).stream()
            .filter(one -> one.get("headline").toString().contains("you bought something by Acme"))
            .findFirst()
            .orElseThrow();
    assertThat(facts(variant))
        .filteredOn(told -> told.get("event") != null)
        .singleElement()
        .satisfies(
            told ->
                assertThat(told)
                    .containsEntry("attribute", "brand")
                    .containsEntry("value", "acme")
                    .containsEntry("event", "purchase")
                    .containsEntry("part", "headline")
                    .containsEntry("by", "phrase"))
        .satisfies(
            told -> assertThat(words(variant, told)).isEqualTo("you bought something by Acme"));
    assertThat(variant.get("missing")).isEqualTo(List.of());
  }

  @Test
  void whatIsNotTrueOfTheProductOrNothingToRemindOfIsNotTold() {
    Object plain = generate(SHOES, "", "").get("variants");

    for (String because :
        List.of(
            because("view", "brand", "Umbra"),
            because("open", "brand", "Acme"),
            because("dislike", "brand", "Acme"))) {
      assertThat((Object) generate(SHOES, "", because).get("variants")).isEqualTo(plain);
    }
  }

  @Test
  void whereTheChannelShowsNoHeadlineNothingIsSaidOfTheReader() {
    JsonPath answer = generate(SHOES, ",'channel':'sms'", because("view", "brand", "Acme"));

    assertThat(answer.getList("variants.facts.flatten().event", String.class)).containsOnlyNulls();
  }

  private static String because(String type, String attribute, String value) {
    return ",'because':{'type':'%s','attribute':'%s','value':'%s'}"
        .formatted(type, attribute, value);
  }

  @Test
  void theSameRequestAndSeedGiveTheSameBytes() {
    String body = request(TABLE, "", ",'variants':8,'seed':7");

    String first = post(body).statusCode(200).extract().asString();

    assertThat(post(body).extract().asString()).isEqualTo(first);
    assertThat(post(body.replace("7}", "8}")).extract().asString()).isNotEqualTo(first);
  }

  @Test
  void withoutItsBundleTheFunctionWritesByGrammarAndSaysSo() {
    JsonPath answer = generate(TABLE, "", "");

    assertThat(answer.getList("degraded", String.class))
        .anyMatch(why -> why.startsWith("model: the bundle no-bundle is not available"));
  }
}
