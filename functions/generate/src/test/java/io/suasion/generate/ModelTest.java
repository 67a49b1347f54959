package io.suasion.generate;

import static io.suasion.generate.Caller.facts;
import static io.suasion.generate.Caller.generate;
import static io.suasion.generate.Caller.post;
import static io.suasion.generate.Caller.request;
import static io.suasion.generate.Caller.variants;
import static io.suasion.generate.Caller.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(ModelTest.Shipped.class)
class ModelTest {

  private static final String NAME = "Zoë’s №7 «Boat»";
  private static final String RESTAURANT =
      "{'name':'%s','category':'restaurant','facts':{'cuisine':'Japanese','price range':'moderate',"
              .formatted(NAME)
          + "'area':'riverside','family friendly':'yes','terrace':'yes'}}";

  /** The bundles that the repository ships. */
  public static final class Shipped implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "suasion.generate.bundles", "${suasion.models}/catalog-en,${suasion.models}/fashion-zh");
    }
  }

  @Test
  void theModelTellsWhatItKnowsWithAnOddNameLetterByLetter() {
    JsonPath answer = generate(RESTAURANT, ",'style':'plain'", "");

    assertThat(answer.getList("degraded")).isEmpty();
    for (Map<String, Object> variant : variants(answer)) {
      assertThat(variant.get("body").toString()).contains(NAME);
      assertThat(variant.get("missing")).isEqualTo(List.of());
      assertThat(facts(variant))
          .filteredOn(told -> told.get("by").equals("model"))
          .extracting(told -> told.get("attribute"))
          .contains("name", "cuisine", "price range", "area", "family friendly");
      assertThat(facts(variant))
          .filteredOn(told -> "name".equals(told.get("attribute")))
          .allSatisfy(told -> assertThat(words(variant, told)).isEqualTo(NAME));
    }
  }

  @Test
  void whatOnlyTheDescriptionStatesIsToldAndMarked() {
    String described =
        ",'described':[{'attribute':'customer rating','value':'5 out of 5','start':0,'end':9},"
            + "{'attribute':'priceRange','value':'cheap','start':12,'end':17}]";

    JsonPath answer = generate(RESTAURANT, "", described);

    for (Map<String, Object> variant : variants(answer)) {
      assertThat(facts(variant))
          .filteredOn(told -> "description".equals(told.get("from")))
          .extracting(told -> told.get("attribute"))
          .containsOnly("customer rating");
      assertThat(variant.get("body").toString()).doesNotContain("cheap");
    }
  }

  @Test
  void theFirstSentenceTellsWhatTheReaderCaresAbout() {
    String tags = ",'tags':[{'attribute':'area','value':'riverside','weight':0.8}]";

    String body = generate(RESTAURANT, ",'style':'plain'", tags).getString("variants[0].body");

    assertThat(body.substring(0, body.indexOf('.'))).contains(NAME, "riverside");
  }

  @Test
  void chineseClothesGetTheCopyOfTheirOwnModel() {
    String skirt =
        "{'name':'云朵','category':'连衣裙','facts':{'材质':'雪纺','颜色':'白色','裙领型':'v领','重量':'300克'}}";

    JsonPath answer = generate(skirt, ",'language':'zh','style':'plain'", "");

    assertThat(answer.getList("degraded")).isEmpty();
    for (Map<String, Object> variant : variants(answer)) {
      assertThat(variant.get("body").toString()).startsWith("云朵：").contains("雪纺", "300克");
      assertThat(variant.get("missing")).isEqualTo(List.of());
      assertThat(facts(variant)).extracting(told -> told.get("by")).contains("model", "realiser");
    }
  }

  @Test
  void otherChineseProductsKeepTheirGrammar() {
    String table = "{'name':'山居','category':'餐桌','facts':{'材质':'橡木'}}";

    JsonPath answer = generate(table, ",'language':'zh','style':'plain'", "");

    assertThat(answer.getString("degraded[0]")).contains("no model knows this kind of product");
  }

  @Test
  void theSameRequestAndSeedGiveTheSameBytes() {
    String body = request(RESTAURANT, "", ",'variants':5,'seed':7");

    String first = post(body).statusCode(200).extract().asString();

    assertThat(post(body).extract().asString()).isEqualTo(first);
  }
}
