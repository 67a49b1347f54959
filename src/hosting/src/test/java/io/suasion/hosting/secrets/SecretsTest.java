package io.suasion.hosting.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretsTest {
  private static final String VALUE = "nobody may read this";
  private static final int FILE = 250;
  private static final int ENVIRONMENT = 300;

  private final FakeSecretsManager manager = new FakeSecretsManager();
  private final Map<String, String> aws =
      Map.of(
          "aws.region", "eu-central-1",
          "aws.accessKeyId", "id",
          "aws.secretAccessKey", "key",
          "aws.endpointUrlSecretsManager", manager.url());

  @BeforeEach
  void leadTheSdkToTheFake() {
    aws.forEach(System::setProperty);
  }

  @AfterEach
  void close() {
    aws.keySet().forEach(System::clearProperty);
    manager.close();
  }

  @Test
  void settingsOfASecretWinOverFilesAndLoseToTheEnvironment() {
    manager.put("suasion/all", "{\"a\": \"secret\", \"b\": \"secret\", \"c\": \"secret\"}");

    SmallRyeConfig config =
        config(
            "suasion/all",
            new PropertiesConfigSource(Map.of("a", "file", "b", "file"), "file", FILE),
            new PropertiesConfigSource(Map.of("a", "environment"), "environment", ENVIRONMENT));

    assertThat(config.getValue("a", String.class)).isEqualTo("environment");
    assertThat(config.getValue("b", String.class)).isEqualTo("secret");
    assertThat(config.getValue("c", String.class)).isEqualTo("secret");
  }

  @Test
  void eachSecretIsReadOnceAndTheLaterWins() {
    manager.put("suasion/all", "{\"a\": \"1\", \"b\": 1}");
    manager.put("arn:aws:secretsmanager:eu-central-1:1:secret:tags-x", "{\"b\": 2}");

    SmallRyeConfig config =
        config(" suasion/all , arn:aws:secretsmanager:eu-central-1:1:secret:tags-x,");

    assertThat(config.getValue("a", String.class)).isEqualTo("1");
    assertThat(config.getValue("b", String.class)).isEqualTo("2");
    assertThat(manager.asked())
        .containsExactly(
            "secretsmanager.GetSecretValue suasion/all",
            "secretsmanager.GetSecretValue arn:aws:secretsmanager:eu-central-1:1:secret:tags-x");
  }

  @Test
  void withoutANameNobodyIsAsked() {
    assertThat(config("").getOptionalValue("a", String.class)).isEmpty();
    assertThat(new SmallRyeConfigBuilder().withSources(new SecretsConfigSourceFactory()).build())
        .isNotNull();
    assertThat(manager.asked()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          absent       | create it in this region
          forbidden    | secretsmanager:GetSecretValue
          suasion/text | store a JSON object of settings
          suasion/list | store a JSON object of settings
          suasion/deep | write a list as one text
          """)
  void whatIsWrongStopsTheStartWithASentenceThatNamesTheSecretOnly(String secret, String cure) {
    manager.put("suasion/text", VALUE);
    manager.put("suasion/list", "[\"" + VALUE + "\"]");
    manager.put("suasion/deep", "{\"a\": [\"" + VALUE + "\"]}");

    assertThatThrownBy(() -> config(secret))
        .isInstanceOf(SecretUnavailableException.class)
        .hasMessageContaining("The secret " + secret)
        .hasMessageContaining(cure)
        .hasMessageNotContaining(VALUE)
        .hasNoCause();
  }

  @Test
  void whereNobodyAnswersTheSentenceSaysWhatToCheck() {
    manager.close();

    assertThatThrownBy(() -> config("suasion/all"))
        .hasMessageContaining("The secret suasion/all was not reached")
        .hasMessageContaining("check the region");
  }

  private static SmallRyeConfig config(String secrets, PropertiesConfigSource... others) {
    return new SmallRyeConfigBuilder()
        .withSources(others)
        .withSources(
            new PropertiesConfigSource(Map.of("suasion.secrets", secrets), "names", ENVIRONMENT))
        .withSources(new SecretsConfigSourceFactory())
        .build();
  }
}
