package io.suasion.campaign.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandardWebhooksTest {
  private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
  private static final String OTHER_SECRET = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";
  private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
  private static final String TIME = "1614265330";
  private static final String SIGNATURE = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
  private static final byte[] BODY = "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8);
  private static final Instant NOW = Instant.ofEpochSecond(1614265330);

  @Test
  void thePublishedVectorIsSignedSo() {
    assertThat(at(NOW, SECRET).sign(ID, NOW, BODY)).isEqualTo(SIGNATURE);
  }

  @ParameterizedTest
  @ValueSource(strings = {SECRET, "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"})
  void thePublishedVectorPassesWithAndWithoutPrefix(String secret) {
    assertThatCode(() -> at(NOW, secret).verify(ID, TIME, SIGNATURE, BODY))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "v1,Ceo5qEr07ixe2NLpvHk3FH9bwy/WavXrAFQ/9tdO6mc= " + SIGNATURE,
        "v2,x v1a,!! v1, v1 " + SIGNATURE + " rubbish",
      })
  void oneSignatureThatFitsIsEnough(String signatures) {
    assertThatCode(() -> at(NOW, SECRET).verify(ID, TIME, signatures, BODY))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "v1,",
        "v1",
        "g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
        "v2,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
        "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1O4=",
        "v1,not base64!",
      })
  void noSignatureThatFitsIsRefused(String signatures) {
    assertThatThrownBy(() -> at(NOW, SECRET).verify(ID, TIME, signatures, BODY))
        .isInstanceOf(InvalidSignatureException.class)
        .hasMessageContaining("webhook-signature");
  }

  @Test
  void anyChangedByteIsRefused() {
    for (int i = 0; i < BODY.length; i++) {
      byte[] changed = BODY.clone();
      changed[i] ^= 1;
      assertThatThrownBy(() -> at(NOW, SECRET).verify(ID, TIME, SIGNATURE, changed))
          .isInstanceOf(InvalidSignatureException.class);
    }
  }

  @Test
  void anotherIdOrTimeIsRefused() {
    assertThatThrownBy(() -> at(NOW, SECRET).verify("msg_other", TIME, SIGNATURE, BODY))
        .isInstanceOf(InvalidSignatureException.class);
    assertThatThrownBy(() -> at(NOW, SECRET).verify(ID, "1614265331", SIGNATURE, BODY))
        .isInstanceOf(InvalidSignatureException.class);
  }

  @Test
  void eachHeaderIsNeeded() {
    StandardWebhooks webhooks = at(NOW, SECRET);
    assertThatThrownBy(() -> webhooks.verify(null, TIME, SIGNATURE, BODY))
        .hasMessageContaining("webhook-id");
    assertThatThrownBy(() -> webhooks.verify(ID, null, SIGNATURE, BODY))
        .hasMessageContaining("webhook-timestamp");
    assertThatThrownBy(() -> webhooks.verify(ID, TIME, null, BODY))
        .hasMessageContaining("webhook-signature");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a.b", "a b", "ü", "a\n"})
  void anIdThatCouldBeReadInTwoWaysIsRefused(String id) {
    assertThatThrownBy(() -> at(NOW, SECRET).verify(id, TIME, SIGNATURE, BODY))
        .hasMessageContaining("webhook-id must be");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "-1", "1614265330.0", "99999999999999999999"})
  void aTimeThatIsNoneIsRefused(String time) {
    assertThatThrownBy(() -> at(NOW, SECRET).verify(ID, time, SIGNATURE, BODY))
        .hasMessageContaining("whole seconds");
  }

  @ParameterizedTest
  @CsvSource({"-300, true", "300, true", "-301, false", "301, false"})
  void fiveMinutesEitherWayAreTolerated(long seconds, boolean tolerated) {
    StandardWebhooks webhooks = at(NOW.plusSeconds(seconds), SECRET);
    if (tolerated) {
      assertThatCode(() -> webhooks.verify(ID, TIME, SIGNATURE, BODY)).doesNotThrowAnyException();
    } else {
      assertThatThrownBy(() -> webhooks.verify(ID, TIME, SIGNATURE, BODY))
          .hasMessageContaining(seconds > 0 ? "in the past" : "in the future");
    }
  }

  @Test
  void twoSecretsSignAndVerifyWhileOneReplacesTheOther() {
    String both = at(NOW, OTHER_SECRET, SECRET).sign(ID, NOW, BODY);

    assertThat(both.split(" ")).hasSize(2).contains(SIGNATURE);
    assertThatCode(() -> at(NOW, SECRET).verify(ID, TIME, both, BODY)).doesNotThrowAnyException();
    assertThatCode(() -> at(NOW, OTHER_SECRET, SECRET).verify(ID, TIME, SIGNATURE, BODY))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "whsec_", "whsec_c2hvcnQ=", "whsec_not base64"})
  void aSecretThatIsNoneIsRefused(String secret) {
    assertThatThrownBy(() -> at(NOW, secret))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("whsec_ and the base64");
  }

  private static StandardWebhooks at(Instant now, String... secrets) {
    return new StandardWebhooks(List.of(secrets), Duration.ofMinutes(5), () -> now);
  }
}
