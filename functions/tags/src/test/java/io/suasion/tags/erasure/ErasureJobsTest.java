package io.suasion.tags.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.suasion.api.deliveries.DeliveriesErased;
import io.suasion.api.privacy.Erasure;
import io.suasion.api.privacy.ErasureState;
import io.suasion.audience.InMemoryProfileStore;
import io.suasion.audience.InterestModel;
import io.suasion.audience.Profiles;
import io.suasion.audience.Pseudonyms;
import io.suasion.audience.Trait;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ErasureJobsTest {
  private static final Instant NOON = Instant.parse("2040-03-01T12:00:00Z");

  private final Once meanwhile = new Once();
  private final InMemoryProfileStore stored =
      new InMemoryProfileStore() {
        @Override
        public int delete(String pseudonym) {
          meanwhile.run();
          return super.delete(pseudonym);
        }
      };
  private final Profiles profiles =
      new Profiles(stored, stored, new InterestModel(Duration.ofDays(30)), true);
  private final Pseudonyms pseudonyms = new Pseudonyms(List.of("the secret of today"));
  private final Jobs store = new Jobs();
  private final ErasureJobs jobs =
      new ErasureJobs(
          profiles,
          pseudonyms,
          store,
          request -> eraseDeliveries(),
          InstantSource.fixed(NOON),
          left -> {});

  private boolean campaignIsAway;

  @BeforeEach
  void somethingIsKnownOfJo() {
    profiles.describe(pseudonyms.reader("jo"), Map.of("plan", new Trait("gold", NOON)));
  }

  @Test
  void aSlowerRunThatFailsDoesNotUndoWhatAnotherHasDone() {
    String job = jobs.start("jo").id();
    meanwhile.action =
        () -> {
          jobs.goOn();
          campaignIsAway = true;
        };

    jobs.goOn();

    assertDone(job);
    assertThat(store.running()).isEmpty();
  }

  @Test
  void aSlowerRunThatFindsNothingDoesNotHideWhatAnotherDeleted() {
    String job = jobs.start("jo").id();
    meanwhile.action = jobs::goOn;

    jobs.goOn();

    assertDone(job);
  }

  @Test
  void whatARunDeletedIsToldAfterAnotherWasFaster() {
    String job = jobs.start("jo").id();
    store.beforeReplace.action = jobs::goOn;

    jobs.goOn();

    assertDone(job);
  }

  private void assertDone(String job) {
    Erasure erasure = jobs.find(job).orElseThrow();
    assertThat(erasure.state()).isEqualTo(ErasureState.DONE);
    assertThat(erasure.detail()).isNull();
    assertThat(erasure.deleted()).isEqualTo(Map.of("profiles", 1, "deliveries", 2));
  }

  private Uni<DeliveriesErased> eraseDeliveries() {
    return campaignIsAway
        ? Uni.createFrom().failure(new IllegalStateException("away"))
        : Uni.createFrom().item(new DeliveriesErased(2));
  }

  /** What a test lets happen in between, once. */
  private static final class Once implements Runnable {
    private Runnable action = () -> {};

    @Override
    public void run() {
      Runnable first = action;
      action = () -> {};
      first.run();
    }
  }

  /** In memory. */
  private static final class Jobs implements ErasureJobStore {
    private final Map<String, ErasureJob> jobs = new HashMap<>();
    private final Once beforeReplace = new Once();

    @Override
    public void add(ErasureJob job) {
      jobs.put(job.id(), job);
    }

    @Override
    public boolean replace(ErasureJob before, ErasureJob after) {
      beforeReplace.run();
      return jobs.replace(before.id(), before, after);
    }

    @Override
    public Optional<ErasureJob> find(String id) {
      return Optional.ofNullable(jobs.get(id));
    }

    @Override
    public List<ErasureJob> running() {
      return jobs.values().stream().filter(job -> job.state() == ErasureState.RUNNING).toList();
    }
  }
}
