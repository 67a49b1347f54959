package io.suasion.tags.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.suasion.audience.Consent;
import io.suasion.audience.Interests;
import io.suasion.audience.Profile;
import io.suasion.audience.Purpose;
import io.suasion.audience.Trait;
import io.suasion.tags.store.ProfileItems.StoredProfile;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class ProfileItemsTest {
  private static final Instant NOON = Instant.parse("2040-03-01T12:00:00Z");
  private static final Duration RETENTION = Duration.ofDays(365);
  private static final Profile DESCRIBED =
      Profile.NONE.withTraits(
          Map.of(
              "plan", new Trait("gold", NOON),
              "country", new Trait("DE", NOON.minusSeconds(60))));

  @Test
  void aProfileOfTraitsAloneExpiresAfterTheLatest() {
    assertThat(expiry(DESCRIBED)).isEqualTo(NOON.plus(RETENTION));
  }

  @Test
  void aProfileExpiresAfterItsLatestEventOrTrait() {
    Instant later = NOON.plusSeconds(60);
    Instant earlier = NOON.minusSeconds(60);

    assertThat(expiry(DESCRIBED.with(as(later)))).isEqualTo(later.plus(RETENTION));
    assertThat(expiry(DESCRIBED.with(as(earlier)))).isEqualTo(NOON.plus(RETENTION));
  }

  @Test
  void whatAReaderDecidedNeverExpires() {
    Consent denied = new Consent(Consent.Status.DENIED, NOON, "a form");

    assertThat(expiry(DESCRIBED.withConsents(Map.of(Purpose.TRACKING, denied)))).isNull();
  }

  private static Interests as(Instant time) {
    return new Interests(time, Map.of(), Map.of());
  }

  private static Instant expiry(Profile profile) {
    AttributeValue at =
        ProfileItems.item("reader", new StoredProfile(profile, 1), RETENTION)
            .get(ProfileItems.EXPIRES_AT);
    return at == null ? null : Instant.ofEpochSecond(Long.parseLong(at.n()));
  }
}
