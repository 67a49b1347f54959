package io.suasion.audience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link ProfileStore} and its {@link SuppressionList} promise. */
public abstract class ProfileStoreContract {
  private static final Instant NOON = Instant.parse("2040-03-01T12:00:00Z");
  private static final TagKey ACME = new TagKey("", new TagName("brand", "Acme"));

  private final InterestModel model = new InterestModel(Duration.ofDays(30));
  private final Reader reader = reader();
  private final Reader other = reader();

  /** The store under test; it may hold what other tests left there. */
  protected abstract ProfileStore store();

  /** The list that the store under test obeys. */
  protected abstract SuppressionList suppressed();

  @Test
  void aReaderNeverSeenHasNoProfileAndNoEvents() {
    assertThat(store().profile(reader.pseudonym())).isEqualTo(Profile.NONE);
    assertThat(store().events(reader.pseudonym())).isEmpty();
    assertThat(store().delete(reader.pseudonym())).isZero();
  }

  @Test
  void eventsComeBackAsTheyWereStored() {
    List<Event> events =
        List.of(
            new Event("1", EventType.CART, NOON, Map.of("brand", "Acme", "colour", "grün 🟢")),
            new Event(
                "2", EventType.VIEW, NOON.minus(Duration.ofDays(360)), Map.of("brand", "Old")));

    record(reader, events);

    assertThat(interests(reader)).isEqualTo(model.after(Interests.NONE, events));
    assertThat(store().events(reader.pseudonym())).containsExactlyInAnyOrderElementsOf(events);
  }

  @Test
  void whatElseIsKnownOfAReaderComesBackToo() {
    store().change(reader, before -> known());

    assertThat(store().profile(reader.pseudonym())).isEqualTo(known());
  }

  @Test
  void anEventCountsOnceHoweverOftenItIsSent() {
    record(reader, views(40, 60));

    assertThat(record(reader, views(0, 100))).hasSize(80).doesNotContain("view-40", "view-59");

    assertThat(record(reader, views(0, 100))).isEmpty();
    assertThat(interests(reader).tags().get(ACME).events()).isEqualTo(100);
  }

  @Test
  void anUpdateThatRefusesLeavesEverythingAsItWas() {
    assertThatThrownBy(() -> store().record(reader, views(0, 1), (profile, events) -> refuse()))
        .isInstanceOf(NoConsentException.class);
    assertThatThrownBy(() -> store().change(reader, profile -> refuse()))
        .isInstanceOf(NoConsentException.class);

    assertThat(store().delete(reader.pseudonym())).isZero();
  }

  @Test
  void twoProfilesAreChangedTogether() {
    record(reader, views(0, 1));
    Interests interests = interests(reader);

    store().change(reader, other, pair -> new ProfileStore.Pair(known(), pair.first()));

    assertThat(store().profile(reader.pseudonym())).isEqualTo(known());
    assertThat(interests(other)).isEqualTo(interests);
    assertThat(store().events(reader.pseudonym())).hasSize(1);
  }

  @Test
  void ofTwoProfilesNeitherIsChangedWhereOneMustStayForgotten() {
    suppressed().add(other.suppression());

    assertRefused(reader, other);
    assertRefused(other, reader);

    assertThat(store().profile(reader.pseudonym())).isEqualTo(Profile.NONE);
    assertThat(store().profile(other.pseudonym())).isEqualTo(Profile.NONE);
  }

  @Test
  void twoNamesThatOneReaderHadUnderTwoSecretsAreChangedTogether() {
    Reader former = new Reader(UUID.randomUUID().toString(), List.of(), reader.suppression());

    store().change(former, reader, pair -> new ProfileStore.Pair(known(), known()));

    assertThat(store().profile(former.pseudonym())).isEqualTo(known());
    assertThat(store().profile(reader.pseudonym())).isEqualTo(known());
  }

  @Test
  void whatIsDeletedIsGoneHoweverMuchItIs() {
    record(reader, views(0, 60));
    record(other, views(0, 1));

    assertThat(store().delete(reader.pseudonym())).isEqualTo(61);

    assertThat(store().profile(reader.pseudonym())).isEqualTo(Profile.NONE);
    assertThat(store().events(reader.pseudonym())).isEmpty();
    assertThat(store().events(other.pseudonym())).hasSize(1);
    assertThat(store().delete(reader.pseudonym())).isZero();
  }

  @Test
  void nothingIsWrittenOfWhoMustStayForgotten() {
    suppressed().add(reader.suppression());
    assertThat(suppressed().contains(reader.suppression())).isTrue();

    assertThatThrownBy(() -> record(reader, views(0, 1))).isInstanceOf(SuppressedException.class);
    assertThatThrownBy(() -> store().change(reader, profile -> profile))
        .isInstanceOf(SuppressedException.class);
    assertThat(store().events(reader.pseudonym())).isEmpty();

    suppressed().remove(reader.suppression());
    assertThat(record(reader, views(0, 1))).hasSize(1);
  }

  private void assertRefused(Reader first, Reader second) {
    assertThatThrownBy(() -> store().change(first, second, pair -> both(known())))
        .isInstanceOf(SuppressedException.class);
  }

  private static ProfileStore.Pair both(Profile profile) {
    return new ProfileStore.Pair(profile, profile);
  }

  private static Profile refuse() {
    throw new NoConsentException(Purpose.TRACKING);
  }

  private static Profile known() {
    return new Profile(
        Interests.NONE,
        Map.of("plan", new Trait("gold", NOON)),
        Map.of(Purpose.TRACKING, new Consent(Consent.Status.GRANTED, NOON, "a form")),
        Set.of(new Reader("visitor", List.of(), "suppression of visitor")),
        Optional.of(new Reader("another", List.of("before"), "suppression of another")));
  }

  private Set<String> record(Reader who, List<Event> events) {
    return store()
        .record(
            who, events, (before, added) -> before.with(model.after(before.interests(), added)));
  }

  private Interests interests(Reader who) {
    return store().profile(who.pseudonym()).interests();
  }

  // One that no other test knows.
  private static Reader reader() {
    String pseudonym = UUID.randomUUID().toString();
    return new Reader(pseudonym, List.of(), "suppression of " + pseudonym);
  }

  public static List<Event> views(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(
            i ->
                new Event(
                    "view-" + i, EventType.VIEW, NOON.plusSeconds(i), Map.of("brand", "Acme")))
        .toList();
  }
}
