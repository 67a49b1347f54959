package io.suasion.generate;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Texts of anybody about a brief. */
@QuarkusTest
class CheckTest {

  private static final String TELEVISION =
      "{'product':{'name':'Aurora 55','category':'Televisions',"
          + "'facts':{'screen size':'55 inches','price':'$499','colour':'black'}}}";

  private static ValidatableResponse check(String brief, String more) {
    String body = "{'brief':%s,%s}".formatted(brief, more).replace('\'', '"');
    return given().contentType(ContentType.JSON).body(body).post("/v1/check").then();
  }

  private static JsonPath checked(String more) {
    return check(TELEVISION, more).statusCode(200).extract().jsonPath();
  }

  @Test
  void aTextOfItsFactsIsTrue() {
    JsonPath answer = checked("'text':'The Aurora 55 has a 55-inch screen and costs $499.'");

    assertThat(answer.getBoolean("true")).isTrue();
    assertThat(answer.getList("missing.attribute")).containsExactly("colour");
  }

  @Test
  void whatNobodySaidIsPointedAt() {
    JsonPath answer = checked("'text':'The Aurora 55 has a dazzling 55-inch screen.'");

    assertThat(answer.getBoolean("true")).isFalse();
    Map<String, Object> stretch = answer.getMap("stretches.find { it.by == 'unaccounted' }");
    assertThat(stretch).containsEntry("words", "dazzling").containsEntry("start", 20);
    assertThat(stretch).containsEntry("end", 28).doesNotContainKeys("attribute", "part");
  }

  @Test
  void aValueInTheWordsOfAnotherAttributeIsMisbound() {
    JsonPath answer = checked("'text':'It costs 55 inches.'");

    Map<String, Object> stretch = answer.getMap("stretches.find { it.by == 'misbound' }");
    assertThat(stretch)
        .containsEntry("attribute", "screen size")
        .containsEntry("value", "55 inches");
  }

  @Test
  void partsAreReadOneByOneAndCountTogether() {
    JsonPath answer =
        checked("'parts':{'headline':'Aurora 55','body':'A black television 😀 costs $499.'}");

    assertThat(answer.getList("stretches.part")).startsWith("headline", "body");
    assertThat(answer.getList("missing.attribute")).containsExactly("screen size");
  }

  @Test
  void aTextOrPartsAreNeededAndNotBoth() {
    check(TELEVISION, "'variants':1").statusCode(400);
    check(TELEVISION, "'text':'x','parts':{'body':'y'}").statusCode(400);
  }

  @Test
  void chineseIsCheckedToo() {
    String phone =
        "{'language':'zh','product':{'name':'星舟7','category':'手机','facts':{'NFC':'支持','防水等级':'IP68'}}}";

    assertThat(check(phone, "'text':'星舟7，支持NFC。'").extract().jsonPath().getBoolean("true"))
        .isTrue();
    assertThat(check(phone, "'text':'星舟7，顶级做工。'").extract().jsonPath().getBoolean("true"))
        .isFalse();
  }
}
