package io.suasion.tokenize;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.suasion.language.NormalizedText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class DetailsTest {

  private static final String PUB =
      "The Eagle is a cheap coffee shop by the river. It isn't family-friendly.";

  @Test
  void onlyWhatIsAskedForIsAnswered() {
    tokenize(Map.of("text", "It is cheap.", "include", List.of("sentences")))
        .statusCode(200)
        .body("sentences.text", contains("It is cheap."))
        .body("$", not(hasKey("words")))
        .body("$", not(hasKey("keywords")))
        .body("$", not(hasKey("problem")));
  }

  @Test
  void wordsAreToldWithPartOfSpeechLemmaAndWhetherTheyAreStopWords() {
    tokenize(
            Map.of(
                "text",
                "The rooms have a view.",
                "include",
                List.of("words", "pos", "lemmas", "stop_words")))
        .statusCode(200)
        .body("words.text", contains("The", "rooms", "have", "a", "view", "."))
        .body("words.pos", contains("DET", "NOUN", "VERB", "DET", "NOUN", "PUNCT"))
        .body("words.lemma", contains("the", "room", "have", "a", "view", "."))
        .body("words.stop_word", contains(true, false, true, true, false, false));
  }

  @Test
  void withoutDetailsAWordIsItsPlaceAlone() {
    tokenize(Map.of("text", "rivers", "include", List.of("words")))
        .body("words[0]", not(hasKey("pos")))
        .body("words[0]", not(hasKey("lemma")))
        .body("words[0]", not(hasKey("stop_word")));
  }

  @Test
  void wordsOfTheDictionaryAreNotCut() {
    Map<String, Object> request = Map.of("text", "我喜欢云朵棉花糖牌外套", "include", List.of("words"));

    tokenize(request).body("words.text", not(hasItem("云朵棉花糖牌")));
    tokenize(with(request, "dictionary", List.of("云朵棉花糖牌")))
        .statusCode(200)
        .body("words.text", hasItem("云朵棉花糖牌"));
  }

  @ParameterizedTest
  @ValueSource(strings = {PUB, "Ｃａｆｅ\u0301 👩‍👩‍👧 \n  \"naïve\" 𠮷野家!", " ", "", "⟦x⟧ ▁ مرحبا"})
  void subwordsGoBackToTheNormalisedText(String text) {
    List<Integer> ids =
        tokenize(Map.of("text", text, "include", List.of("subwords"), "bundle", "catalog-en"))
            .statusCode(200)
            .extract()
            .path("subwords.id");

    detokenize(Map.of("bundle", "catalog-en", "ids", ids))
        .statusCode(200)
        .body("text", equalTo(NormalizedText.of(text).text()));
  }

  @Test
  void aSubwordStandsWhereItsSurfaceIs() {
    tokenize(
            Map.of("text", "😀 cheap pubs", "include", List.of("subwords"), "bundle", "catalog-en"))
        .statusCode(200)
        .body("subwords.findAll { it.text == 'cheap' }.start", contains(2))
        .body("subwords.findAll { it.text == 'cheap' }.end", contains(7));
  }

  @Test
  void whatATextStatesAboutItsProductIsFound() {
    tokenize(Map.of("text", PUB, "include", List.of("facts"), "category", "restaurant"))
        .statusCode(200)
        .body("facts.attribute", hasItems("priceRange", "area", "familyFriendly"))
        .body("facts.find { it.attribute == 'priceRange' }.value", equalTo("cheap"))
        .body("facts.find { it.attribute == 'priceRange' }.start", equalTo(15))
        .body("facts.find { it.attribute == 'familyFriendly' }.value", equalTo("no"));
  }

  @Test
  void ofProductsThatNoBundleKnowsNoFactIsFound() {
    tokenize(Map.of("text", PUB, "include", List.of("facts"), "category", "umbrella"))
        .statusCode(200)
        .body("facts", empty());
  }

  @Test
  void oneInvalidTextDoesNotSpoilTheOthers() {
    List<String> texts = new ArrayList<>(Collections.nCopies(98, "It is cheap."));
    texts.add("bro\u0000ken");
    texts.add(null);

    tokenize(Map.of("texts", texts, "include", List.of("words")))
        .statusCode(200)
        .body("texts.size()", equalTo(100))
        .body("texts[97].words.text", contains("It", "is", "cheap", "."))
        .body("texts[98].problem.status", equalTo(400))
        .body("texts[98].problem.errors[0].pointer", equalTo("/texts/98"))
        .body("texts[98]", not(hasKey("words")))
        .body("texts[99].problem.detail", containsString("null"));
  }

  @Test
  void moreThanAHundredTextsAreRefused() {
    problem(tokenize(Map.of("texts", Collections.nCopies(101, "a"))))
        .body("errors[0].pointer", equalTo("/texts"));
  }

  @Test
  void anUnknownDetailIsToldWhichOnesThereAre() {
    problem(tokenize(Map.of("text", "a", "include", List.of("verbs"))))
        .body("errors[0].pointer", equalTo("/include/0"))
        .body("errors[0].detail", containsString("stop_words"));
  }

  @Test
  void subwordsNeedABundleThatIsThere() {
    Map<String, Object> request = Map.of("text", "a", "include", List.of("subwords"));

    problem(tokenize(request)).body("errors[0].pointer", equalTo("/bundle"));
    problem(tokenize(with(request, "bundle", "../secret")))
        .body("errors[0].detail", containsString("catalog-en"));
  }

  @Test
  void factsNeedACategory() {
    problem(tokenize(Map.of("text", "a", "include", List.of("facts"))))
        .body("errors[0].pointer", equalTo("/category"));
  }

  @Test
  void anIdThatNoSubwordHasIsRefusedByItsPlace() {
    problem(detokenize(Map.of("bundle", "catalog-en", "ids", List.of(400, 1_000_000))))
        .body("errors[0].pointer", equalTo("/ids/1"))
        .body("errors[0].detail", containsString("0 to 2999"));
  }

  private static Map<String, Object> with(Map<String, Object> request, String name, Object value) {
    Map<String, Object> more = new HashMap<>(request);
    more.put(name, value);
    return more;
  }

  private static ValidatableResponse tokenize(Map<String, Object> body) {
    return post("/v1/tokenize", body);
  }

  private static ValidatableResponse detokenize(Map<String, Object> body) {
    return post("/v1/detokenize", body);
  }

  private static ValidatableResponse post(String route, Map<String, Object> body) {
    return given().contentType(ContentType.JSON).body(body).post(route).then();
  }

  private static ValidatableResponse problem(ValidatableResponse response) {
    return response.statusCode(400).contentType("application/problem+json");
  }
}
