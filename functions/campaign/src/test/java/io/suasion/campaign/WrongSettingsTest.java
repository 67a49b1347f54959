package io.suasion.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.suasion.campaign.config.CampaignConfig;
import io.suasion.campaign.webhook.StandardWebhooks;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongSettingsTest {
  private static final String SECRET = "whsec_YSBzZWNyZXQgb2YgdGhlIHRlc3RzIG9mIHNldHRpbmdz";

  @ParameterizedTest
  @CsvSource({
    "whsec_dG9vIHNob3J0",
    "'not base64 at all!'",
    "whsec_",
    "'" + SECRET + ",whsec_dG9vIHNob3J0'",
  })
  void aSecretOfHooksThatIsNoneIsNamed(String secrets) {
    assertThatThrownBy(() -> beans().incoming(config("suasion.campaign.hooks.secrets", secrets)))
        .hasMessageStartingWith("suasion.campaign.hooks.secrets: ")
        .hasMessageContaining("whsec_");
  }

  @Test
  void aSecretOfShopifyThatIsTooShortIsNamed() {
    assertThatThrownBy(
            () -> beans().shopify(config("suasion.campaign.hooks.shopify-secret", "shpss")))
        .hasMessageStartingWith("suasion.campaign.hooks.shopify-secret: ")
        .hasMessageContaining("16 characters");
  }

  @Test
  void noSecretsAreNoMistake() {
    StandardWebhooks incoming = beans().incoming(config("suasion.campaign.hooks.secrets", ""));

    assertThat(incoming).isNotNull();
    assertThat(beans().shopify(config("suasion.campaign.hooks.shopify-secret", ""))).isNotNull();
  }

  private static CampaignBeans beans() {
    return new CampaignBeans();
  }

  private static CampaignConfig config(String name, String value) {
    return new SmallRyeConfigBuilder()
        .addDiscoveredConverters()
        .withMapping(CampaignConfig.class)
        .withDefaultValues(Map.of(name, value))
        .build()
        .getConfigMapping(CampaignConfig.class);
  }
}
