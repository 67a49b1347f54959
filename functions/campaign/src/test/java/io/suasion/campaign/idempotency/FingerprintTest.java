package io.suasion.campaign.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.suasion.api.brief.Brief;
import io.suasion.api.brief.Offer;
import io.suasion.api.brief.Product;
import io.suasion.api.copy.CopyRequest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An experiment goes on after an update only if its brief keeps its name: these are of before. */
class FingerprintTest {
  private static final Map<String, String> FACTS =
      Map.of("food", "Japanese", "area", "riverside", "customer rating", "5 out of 5");

  @Test
  void aBriefKeepsItsExperiment() {
    assertThat(Fingerprint.shortOf(brief(null))).isEqualTo("59596595e7d71599");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-31T23:59:59Z, 5b8c5487872cea29",
    "2026-12-31T15:59:59-08:00, 5b8c5487872cea29",
    "2026-12-31T23:59:59.500Z, 2ef07a628bde7f92",
    "1970-01-01T00:00:00Z, 1360cdfdc9c9e286",
    "1969-12-31T23:59:58.250Z, 8b10ba6d73af43b6",
    "' ', 04e17817b7de3ccb",
    ", 04e17817b7de3ccb",
  })
  void soDoesABriefWithAnOffer(String endsAt, String experiment) {
    Offer offer = new Offer("10 % off", "BOAT10", null, endsAt);

    assertThat(Fingerprint.shortOf(brief(offer))).isEqualTo(experiment);
  }

  @Test
  void aDayIsNoInstant() {
    Offer day = new Offer("10 % off", "BOAT10", null, "2026-12-31");
    Offer instant = new Offer("10 % off", "BOAT10", null, "2026-12-31T00:00:00Z");

    assertThat(Fingerprint.of(brief(day))).isNotEqualTo(Fingerprint.of(brief(instant)));
  }

  @Test
  void aRequestKeepsItsAnswer() {
    CopyRequest request = new CopyRequest("sha256:1", null, brief(null), null, 7L, null);

    assertThat(Fingerprint.of(request))
        .isEqualTo("2d5fea911d317b282394f73127093af78adc1850d366684330c78cdd60e2aa0f");
  }

  @Test
  void aNumberIsWhatItsTextIs() throws Exception {
    String text = "{\"name\": \"Atlas\", \"facts\": {\"pages\": \"208\"}}";
    JsonMapper json = JsonMapper.builder().build();

    assertThat(Fingerprint.of(json.readValue(text.replace("\"208\"", "208"), Product.class)))
        .isEqualTo(Fingerprint.of(json.readValue(text, Product.class)));
  }

  private static Brief brief(Offer offer) {
    Product boat = new Product(null, "The Rice Boat", "restaurant", FACTS, null);
    return new Brief(boat, null, offer, null, null, null, null, null, null);
  }
}
