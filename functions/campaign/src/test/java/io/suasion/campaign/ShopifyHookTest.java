package io.suasion.campaign;

import static io.suasion.campaign.Requests.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.suasion.audience.Pseudonyms;
import io.suasion.campaign.Peers.Manner;
import io.suasion.campaign.Peers.Received;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(WithPeers.class)
class ShopifyHookTest {
  private static final String PATH = "/v1/hooks/shopify";
  private static final String REDACT = "customers/redact";
  private static final String CUSTOMER =
      """
      {"shop_id": 954889, "shop_domain": "snowdevil.myshopify.com",
       "customer": {"id": 191167, "email": "john@example.org", "phone": "555-625-1199"},
       "orders_to_redact": [299938, 280263]}""";

  Peers peers;

  @ConfigProperty(name = "suasion.campaign.hooks.shopify-secret")
  List<String> secrets;

  @BeforeEach
  void reset() {
    peers.reset();
  }

  @Test
  void aCustomerWhoIsToBeRedactedIsErasedByTheHashesOfAllHisNames() {
    send(REDACT, CUSTOMER.replace("john@", "John@")).statusCode(200);

    assertThat(erased())
        .containsExactlyInAnyOrder(
            Pseudonyms.hashed("191167"),
            Pseudonyms.hashed("John@example.org"),
            Pseudonyms.hashed("john@example.org"),
            Pseudonyms.hashed("555-625-1199"));
  }

  @ParameterizedTest
  @CsvSource({
    "8200334455667, 8200334455667",
    "'\"8200334455667\"', 8200334455667",
    "8.200334455667E12, 8200334455667",
    "123456789012345678901, 123456789012345678901",
  })
  void anIdKeepsAllItsDigits(String sent, String id) {
    String only = "{\"id\": " + sent + ", \"email\": null, \"phone\": null}";

    send(REDACT, CUSTOMER.replaceAll("\\{\"id\".*\\}", only)).statusCode(200);

    assertThat(erased()).containsExactly(Pseudonyms.hashed(id));
  }

  @Test
  void aCustomerWithoutAnIdIsErasedByHisAddress() {
    send(REDACT, CUSTOMER.replace("\"id\": 191167, ", "").replace("555-625-1199", ""))
        .statusCode(200);

    assertThat(erased()).containsExactly(Pseudonyms.hashed("john@example.org"));
  }

  @Test
  void aReplayAsksForTheSameAgain() {
    send(REDACT, CUSTOMER).statusCode(200);
    List<String> first = erased();
    send(REDACT, CUSTOMER).statusCode(200);

    assertThat(erased()).hasSize(6).containsOnlyElementsOf(first);
  }

  @Test
  void anySecretMaySignWhileOneIsReplaced() {
    for (String secret : secrets) {
      send(REDACT, signature(secret, CUSTOMER), CUSTOMER).statusCode(200);
    }
  }

  @Test
  void aChangedByteOrASignatureOfAnybodyElseIsRefused() {
    String signature = signature(secrets.get(0), CUSTOMER);

    refused(send(REDACT, signature, CUSTOMER.replace("191167", "191168")));
    refused(send(REDACT, signature, CUSTOMER + " "));
    refused(send(REDACT, signature("what nobody was ever told", CUSTOMER), CUSTOMER));
    refused(send(REDACT, "", CUSTOMER));
    refused(json().header("X-Shopify-Topic", REDACT).body(CUSTOMER).post(PATH).then());
    refused(json().header("X-Shopify-Topic", REDACT).post(PATH).then());
    assertThat(erased()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"customers/data_request", "shop/redact", "orders/create", "app/unknown"})
  void otherTopicsAreAcceptedAndEraseNobody(String topic) {
    send(topic, CUSTOMER).statusCode(200);

    assertThat(erased()).isEmpty();
  }

  @Test
  void aMessageWithoutATopicErasesNobody() {
    json()
        .header("X-Shopify-Hmac-Sha256", signature(secrets.get(0), CUSTOMER))
        .body(CUSTOMER.getBytes(StandardCharsets.UTF_8))
        .post(PATH)
        .then()
        .statusCode(200);
    assertThat(erased()).isEmpty();
  }

  @Test
  void aSignedBodyOfAnotherTopicErasesNobody() {
    String order = "{\"id\": 1, \"customer\": {\"id\": 191167}}";
    String dataRequest =
        CUSTOMER.replace("\"orders_to_redact\"", "\"data_request\": {\"id\": 9}, \"x\"");

    send(REDACT, order).statusCode(400).body("detail", containsString("customers/redact"));
    send(REDACT, dataRequest).statusCode(400);
    assertThat(erased()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "[]", "{}", "no json", "{\"shop_domain\": \"x\"}"})
  void aBodyThatNamesNobodyIsRefused(String body) {
    send(REDACT, body).statusCode(400).contentType("application/problem+json");
    assertThat(erased()).isEmpty();
  }

  @Test
  void whatIsMissingIsPointedAt() {
    send(REDACT, "{\"shop_domain\": \"x\"}").body("errors.pointer", hasItem("/customer/id"));
  }

  @Test
  void whoeverCannotBeErasedYetIsAskedForAgain() {
    peers.let("erasures", Manner.FAILS);

    send(REDACT, CUSTOMER)
        .statusCode(503)
        .header("Retry-After", "60")
        .body("type", equalTo("urn:suasion:problem:overload"));
  }

  private List<String> erased() {
    return peers.receivedAt("/v1/erasures").stream()
        .map(Received::body)
        .map(body -> JsonPath.from(body).getString("profile"))
        .toList();
  }

  private ValidatableResponse send(String topic, String body) {
    return send(topic, signature(secrets.get(0), body), body);
  }

  private static ValidatableResponse send(String topic, String signature, String body) {
    return json()
        .header("X-Shopify-Topic", topic)
        .header("X-Shopify-Hmac-Sha256", signature)
        .body(body.getBytes(StandardCharsets.UTF_8))
        .post(PATH)
        .then();
  }

  private static void refused(ValidatableResponse answer) {
    answer.statusCode(401).contentType("application/problem+json");
  }

  private static String signature(String secret, String body) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return Base64.getEncoder().encodeToString(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
