package io.suasion.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import io.suasion.lambda.HttpEvents.Reply;
import io.suasion.lambda.HttpEvents.Request;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CampaignLambdaIT {
  private static final String SECRET = "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
  private static final String ASKED =
      """
      {"type": "copy.requested", "timestamp": "2026-01-01T00:00:00Z", "data":
        {"brief": {"product": {"name": "Café Zoë", "category": "restaurant", "facts": {"food": "French"}}}}}""";
  private static final Deployment DEPLOYMENT = Deployments.create();
  private static LambdaFunction campaign;

  @BeforeAll
  static void deploy() {
    campaign =
        DEPLOYMENT.deploy(
            DEPLOYMENT
                .withDatabase("campaign")
                .with("SUASION_BACKGROUND", "false")
                .with("SUASION_CAMPAIGN_HOOKS_SECRETS", "whsec_" + SECRET)
                .with("SUASION_CAMPAIGN_DELIVERY_SECRETS", "whsec_" + SECRET)
                .with("SUASION_CAMPAIGN_DELIVERY_URL", "http://127.0.0.1:9/"));
  }

  @AfterAll
  static void close() {
    DEPLOYMENT.close();
  }

  @Test
  void theSignatureIsOverTheBytesThatWereSentHoweverTheGatewayPassesThemOn() throws Exception {
    Request plain = signed("msg_plain", ASKED);
    Request base64 = signed("msg_base64", ASKED);

    assertThat(Deployments.reply(campaign, HttpEvents.event(plain, false)).status()).isEqualTo(202);
    assertThat(Deployments.reply(campaign, HttpEvents.event(base64, true)).status()).isEqualTo(202);
  }

  @Test
  void aWebhookThatIsDeliveredTwiceIsTakenOnce() throws Exception {
    Request request = signed("msg_twice", ASKED);

    Request other = signed("msg_twice", ASKED.replace("French", "Thai"));

    assertThat(Deployments.call(campaign, request).status()).isEqualTo(202);
    assertThat(Deployments.call(campaign, request).status()).isEqualTo(202);
    assertThat(Deployments.call(campaign, other).status()).isEqualTo(409);
  }

  @Test
  void aThousandEventsAreAnsweredByOneInstance() throws IOException {
    Request request = Request.post("/v1/deliveries/none/attempts", Deployment.KEY, "");
    Reply first = Deployments.call(campaign, request);
    assertThat(first.status()).isEqualTo(404);
    int started = campaign.coldStarts();

    for (int i = 0; i < 1000; i++) {
      assertThat(Deployments.call(campaign, request).text()).isEqualTo(first.text());
    }

    assertThat(campaign.coldStarts()).isEqualTo(started);
  }

  private static Request signed(String id, String body) throws GeneralSecurityException {
    String time = Long.toString(Instant.now().getEpochSecond());
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(Base64.getDecoder().decode(SECRET), "HmacSHA256"));
    byte[] signature = mac.doFinal((id + "." + time + "." + body).getBytes(StandardCharsets.UTF_8));
    return new Request(
        "POST",
        "/v1/hooks/standard",
        "",
        Map.of(
            "content-type",
            "application/json",
            "webhook-id",
            id,
            "webhook-timestamp",
            time,
            "webhook-signature",
            "v1," + Base64.getEncoder().encodeToString(signature)),
        body.getBytes(StandardCharsets.UTF_8));
  }
}
