package io.suasion.audience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class MergeTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  private final Store store = new Store();
  private final Profiles profiles =
      new Profiles(store, store, new InterestModel(Duration.ofDays(30)), true);
  private final Pseudonyms pseudonyms = new Pseudonyms(List.of("the secret of today"));
  private final Reader jo = pseudonyms.reader("jo");
  private final Reader visitor = pseudonyms.reader("visitor-1");
  private final Reader phone = pseudonyms.reader("visitor-2");

  @Test
  void whatAVisitorDidCountsForTheReaderItTurnsOutToBe() {
    profiles.record(visitor, List.of(view("1"), view("2")));
    profiles.record(jo, List.of(view("3")));

    profiles.merge(visitor, jo);
    profiles.merge(visitor, jo);
    profiles.record(visitor, List.of(view("2"), view("4")));

    assertThat(views(jo)).isEqualTo(4);
    assertThat(views(visitor)).isEqualTo(4);
  }

  @Test
  void twoNamesOfOneReaderMayBeMergedEitherWayRound() {
    profiles.record(visitor, List.of(view("1")));

    profiles.merge(visitor, jo);
    profiles.merge(jo, visitor);
    profiles.merge(jo, jo);

    assertThat(views(jo)).isEqualTo(1);
  }

  @Test
  void aMergeThatEndedBetweenItsWritesIsFinishedByTheNext() {
    profiles.record(visitor, List.of(view("1")));
    deny(visitor);
    store.change(visitor, profile -> profile.moved(jo));

    profiles.merge(visitor, jo);

    assertThat(views(jo)).isEqualTo(1);
    assertThat(profiles.read(jo).allows(Purpose.TRACKING, true)).isFalse();
    profiles.erase(jo);
    assertThat(store.names()).isEmpty();
  }

  @Test
  void aMergeThatIsInterruptedLosesNothing() {
    profiles.record(visitor, List.of(view("1")));
    deny(visitor);
    store.failAtWriteOf(jo);

    assertThatThrownBy(() -> profiles.merge(visitor, jo))
        .isInstanceOf(StoreUnavailableException.class);

    assertThat(views(visitor)).isEqualTo(1);
    assertThat(profiles.read(visitor).allows(Purpose.TRACKING, true)).isFalse();
  }

  @Test
  void aRepetitionCopiesTheEventsOfEveryNameOnTheWay() {
    profiles.record(visitor, List.of(view("1")));
    profiles.merge(visitor, phone);
    profiles.record(phone, List.of(view("2")));
    store.change(phone, profile -> profile.moved(jo));

    profiles.merge(visitor, jo);

    assertThat(views(jo)).isEqualTo(2);
  }

  @Test
  void whoTurnsOutToBeAForgottenReaderIsForgottenToo() {
    profiles.record(visitor, List.of(view("1")));
    profiles.erase(jo);

    assertThatThrownBy(() -> profiles.merge(visitor, jo)).isInstanceOf(SuppressedException.class);

    assertThat(store.names()).isEmpty();
    assertThatThrownBy(() -> profiles.record(visitor, List.of(view("2"))))
        .isInstanceOf(SuppressedException.class);
  }

  @Test
  void aForgottenNameLeavesTheReaderItIsMergedIntoAlone() {
    profiles.record(jo, List.of(view("1")));
    profiles.erase(visitor);

    assertThatThrownBy(() -> profiles.merge(visitor, jo)).isInstanceOf(SuppressedException.class);

    assertThat(views(jo)).isEqualTo(1);
    assertThat(profiles.read(jo).aliases()).isEmpty();
  }

  @Test
  void twoMergesCrosswiseMakeOneReader() {
    profiles.record(visitor, List.of(view("1")));
    profiles.record(jo, List.of(view("2")));
    store.afterRead(jo, () -> profiles.merge(jo, visitor));

    profiles.merge(visitor, jo);

    assertThat(views(jo)).isEqualTo(2);
    assertThat(views(visitor)).isEqualTo(2);
  }

  @Test
  void aReaderWhoMovesDuringAMergeIsFollowed() {
    profiles.record(visitor, List.of(view("1")));
    profiles.record(jo, List.of(view("2")));
    store.afterRead(jo, () -> profiles.merge(jo, phone));

    profiles.merge(visitor, jo);

    assertThat(views(visitor)).isEqualTo(2);
    assertThat(profiles.read(phone).aliases()).hasSize(2);
  }

  @Test
  void aReaderWhoMovesWhileEventsAreCopiedIsFollowed() {
    profiles.record(visitor, List.of(view("1")));
    store.afterEvents(visitor, () -> profiles.merge(jo, phone));

    profiles.merge(visitor, jo);

    assertThat(views(phone)).isEqualTo(1);
  }

  @Test
  void namesThatLeadToEachOtherInACircleAreCutApart() {
    profiles.record(visitor, List.of(view("1")));
    store.change(visitor, profile -> profile.moved(jo));
    store.change(jo, profile -> profile.moved(visitor));

    assertThat(profiles.read(visitor).interests()).isEqualTo(Interests.NONE);
    profiles.record(visitor, List.of(view("2")));

    assertThat(views(jo)).isEqualTo(1);
    assertThat(profiles.events(jo)).hasSize(2);
    profiles.erase(jo);
    assertThat(store.names()).isEmpty();
  }

  private void deny(Reader reader) {
    Consent denied = new Consent(Consent.Status.DENIED, NOON, "a form");
    profiles.change(reader, profile -> profile.withConsents(Map.of(Purpose.TRACKING, denied)));
  }

  private long views(Reader reader) {
    return profiles.read(reader).interests().tags().values().stream()
        .mapToLong(Interest::events)
        .sum();
  }

  /** Lets a test do something in between, once. */
  private static final class Store extends InMemoryProfileStore {
    private final Map<String, Runnable> afterRead = new HashMap<>();
    private final Map<String, Runnable> afterEvents = new HashMap<>();
    private final Set<Reader> failing = new HashSet<>();

    void afterRead(Reader reader, Runnable interruption) {
      afterRead.put(reader.pseudonym(), interruption);
    }

    void afterEvents(Reader reader, Runnable interruption) {
      afterEvents.put(reader.pseudonym(), interruption);
    }

    void failAtWriteOf(Reader reader) {
      failing.add(reader);
    }

    @Override
    public Profile profile(String pseudonym) {
      return then(super.profile(pseudonym), afterRead.remove(pseudonym));
    }

    @Override
    public List<Event> events(String pseudonym) {
      return then(super.events(pseudonym), afterEvents.remove(pseudonym));
    }

    @Override
    public void change(Reader reader, UnaryOperator<Profile> change) {
      if (failing.contains(reader)) {
        throw new StoreUnavailableException("away", null);
      }
      super.change(reader, change);
    }

    @Override
    public void change(Reader first, Reader second, UnaryOperator<Pair> change) {
      if (failing.contains(second)) {
        throw new StoreUnavailableException("away", null);
      }
      super.change(first, second, change);
    }

    private static <T> T then(T answer, Runnable interruption) {
      if (interruption != null) {
        interruption.run();
      }
      return answer;
    }
  }

  private static Event view(String id) {
    return new Event(id, EventType.VIEW, NOON, Map.of("brand", "Acme"), Optional.empty(), 1);
  }
}
