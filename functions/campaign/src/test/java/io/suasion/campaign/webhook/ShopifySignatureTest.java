package io.suasion.campaign.webhook;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShopifySignatureTest {
  private static final String SECRET = "what the shop is told";
  private static final byte[] BODY = "{\"shop_domain\":\"x\"}".getBytes(StandardCharsets.UTF_8);

  /** From: printf '{"shop_domain":"x"}' | openssl dgst -sha256 -hmac "$SECRET" -binary | base64. */
  private static final String SIGNATURE = "btN3YieR1LjEWkKw0RX32zyKcCzTeWYUfAjLAICdENg=";

  @Test
  void theSignatureIsTheBase64OfTheHmacOfTheBody() {
    assertThatCode(() -> new ShopifySignature(List.of(SECRET)).verify(SIGNATURE, BODY))
        .doesNotThrowAnyException();
  }

  @Test
  void withoutASecretNobodyIsKnown() {
    assertThatThrownBy(() -> new ShopifySignature(List.of()).verify(SIGNATURE, BODY))
        .isInstanceOf(InvalidSignatureException.class)
        .hasMessageContaining("suasion.campaign.hooks.shopify-secret");
  }

  @Test
  void aSecretThatCanBeGuessedIsNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ShopifySignature(List.of("short")))
        .withMessageContaining("16 characters");
  }
}
