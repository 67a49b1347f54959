package io.suasion.audience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProfilesTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final Pseudonyms BEFORE = new Pseudonyms(List.of("the secret of before"));
  private static final Pseudonyms NOW =
      new Pseudonyms(List.of("the secret of today", "the secret of before"));

  private final InMemoryProfileStore store = new InMemoryProfileStore();
  private final InterestModel model = new InterestModel(Duration.ofDays(30));
  private final Profiles profiles = new Profiles(store, store, model, true);
  private final Reader jo = BEFORE.reader("jo");
  private final Reader visitor = BEFORE.reader("visitor-1");

  @Test
  void whoDeniesTrackingIsNotRememberedUntilItIsGranted() {
    profiles.change(jo, consent(Consent.Status.DENIED, NOON));

    assertThatThrownBy(() -> profiles.record(jo, List.of(view("1"))))
        .isInstanceOf(NoConsentException.class);

    profiles.change(jo, consent(Consent.Status.GRANTED, NOON.plusSeconds(1)));
    profiles.change(jo, consent(Consent.Status.REVOKED, NOON.minusSeconds(1)));
    assertThat(profiles.record(jo, List.of(view("1")))).containsExactly("1");
  }

  @Test
  void whereTrackingNeedsConsentSilenceIsNone() {
    Profiles strict = new Profiles(store, store, model, false);

    assertThatThrownBy(() -> strict.record(jo, List.of(view("1"))))
        .isInstanceOf(NoConsentException.class);
  }

  @Test
  void anErasedReaderIsForgottenUnderEveryNameAndStaysSo() {
    profiles.record(visitor, List.of(view("1")));
    profiles.record(jo, List.of(view("2")));
    profiles.merge(visitor, jo);

    profiles.erase(jo);

    assertThat(store.names()).isEmpty();
    assertThat(profiles.read(visitor)).isEqualTo(Profile.NONE);
    assertThatThrownBy(() -> profiles.record(jo, List.of(view("3"))))
        .isInstanceOf(SuppressedException.class);
    assertThatThrownBy(() -> profiles.record(visitor, List.of(view("3"))))
        .isInstanceOf(SuppressedException.class);
    assertThatThrownBy(() -> profiles.change(jo, consent(Consent.Status.GRANTED, NOON)))
        .isInstanceOf(SuppressedException.class);
  }

  @Test
  void whoAsksUnderAnOldNameIsErasedToo() {
    profiles.record(visitor, List.of(view("1")));
    profiles.merge(visitor, jo);

    profiles.erase(visitor);

    assertThat(store.names()).isEmpty();
    assertThatThrownBy(() -> profiles.record(jo, List.of(view("3"))))
        .isInstanceOf(SuppressedException.class);
  }

  @Test
  void overARotationOfTheSecretAReaderIsKnownAndNothingCountsTwice() {
    profiles.change(jo, profile -> profile.withTraits(Map.of("plan", new Trait("gold", NOON))));
    profiles.record(jo, List.of(view("1"), view("2")));
    Reader joNow = NOW.reader("jo");

    assertThat(views(joNow)).isEqualTo(2);
    profiles.record(joNow, List.of(view("2"), view("3")));

    assertThat(views(joNow)).isEqualTo(3);
    assertThat(profiles.read(joNow).traits()).containsKey("plan");
    assertThat(store.names()).containsExactly(joNow.pseudonym());
  }

  @Test
  void whoWasErasedBeforeARotationStaysForgotten() {
    profiles.record(jo, List.of(view("1")));
    profiles.erase(jo);

    assertThatThrownBy(() -> profiles.record(NOW.reader("jo"), List.of(view("2"))))
        .isInstanceOf(SuppressedException.class);
  }

  @Test
  void duringARotationAReaderIsErasedUnderItsNameOfBefore() {
    profiles.record(jo, List.of(view("1")));

    profiles.suppress(NOW.reader("jo"));
    profiles.erase(NOW.reader("jo"));

    assertThat(store.names()).isEmpty();
  }

  @Test
  void theLatestTraitHoldsWheneverItArrives() {
    profiles.change(jo, profile -> profile.withTraits(Map.of("plan", new Trait("gold", NOON))));
    profiles.change(
        jo,
        profile -> profile.withTraits(Map.of("plan", new Trait("none", NOON.minusSeconds(60)))));

    assertThat(profiles.read(jo).traits().get("plan").value()).isEqualTo("gold");
  }

  private long views(Reader reader) {
    return profiles.read(reader).interests().tags().values().stream()
        .mapToLong(Interest::events)
        .sum();
  }

  private static java.util.function.UnaryOperator<Profile> consent(
      Consent.Status status, Instant at) {
    return profile ->
        profile.withConsents(Map.of(Purpose.TRACKING, new Consent(status, at, "a form")));
  }

  private static Event view(String id) {
    return new Event(id, EventType.VIEW, NOON, Map.of("brand", "Acme"), Optional.empty(), 1);
  }
}
