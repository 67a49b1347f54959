package io.suasion.tags.erasure;

import io.smallrye.mutiny.Uni;
import io.suasion.api.deliveries.DeliveriesErased;
import io.suasion.api.privacy.Erasure;
import io.suasion.api.privacy.ErasureRequest;
import io.suasion.audience.Profiles;
import io.suasion.audience.Pseudonyms;
import io.suasion.audience.StoreUnavailableException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jboss.logging.Logger;

/**
 * Forgets readers everywhere. Nothing more is remembered or used of a reader once {@link #start}
 * returns. Stored data is deleted afterwards, and {@link #goOn} deletes it again where that was
 * interrupted. Calls block; thread safe.
 */
public final class ErasureJobs {
  private static final Logger LOG = Logger.getLogger(ErasureJobs.class);
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Profiles profiles;
  private final Pseudonyms pseudonyms;
  private final ErasureJobStore store;
  private final Function<ErasureRequest, Uni<DeliveriesErased>> deliveries;
  private final InstantSource clock;
  private final Executor executor;

  /**
   * What one call did.
   *
   * @param running how many have to be tried again later
   * @param more whether there was no time for others
   */
  public record Round(int attempted, int running, boolean more) {}

  /**
   * Forgets in these stores.
   *
   * @param deliveries forgets pending deliveries to a reader
   * @param executor runs what {@link #start} leaves to be done; one that does nothing leaves it to
   *     {@link #attempt}
   */
  public ErasureJobs(
      Profiles profiles,
      Pseudonyms pseudonyms,
      ErasureJobStore store,
      Function<ErasureRequest, Uni<DeliveriesErased>> deliveries,
      InstantSource clock,
      Executor executor) {
    this.profiles = profiles;
    this.pseudonyms = pseudonyms;
    this.store = store;
    this.deliveries = deliveries;
    this.clock = clock;
    this.executor = executor;
  }

  /**
   * Begins to forget a reader.
   *
   * @param profile the reader's id or its hash
   * @throws StoreUnavailableException where the same call should be made again
   */
  public Erasure start(String profile) {
    String reader = Pseudonyms.hashed(profile);
    ErasureJob job = ErasureJob.of(UUID.randomUUID().toString(), reader, clock.instant());
    store.add(job);
    profiles.suppress(pseudonyms.reader(reader));
    executor.execute(() -> run(job));
    return job.answer();
  }

  /** How far an erasure has come; empty if there is none with this id. */
  public Optional<Erasure> find(String id) {
    return store.find(id).map(ErasureJob::answer);
  }

  /** Goes on with what an earlier life of this process or another one left behind. */
  public void goOn() {
    try {
      store.running().forEach(this::run);
    } catch (StoreUnavailableException e) {
      LOG.warn("The erasures could not be read; they are tried again later");
    }
  }

  /**
   * Goes on with erasures while a caller waits: the earliest first, and none is begun after the
   * budget.
   *
   * @throws StoreUnavailableException where the erasures cannot be read
   */
  public Round attempt(Duration budget) {
    Instant end = clock.instant().plus(budget);
    Iterator<ErasureJob> left =
        store.running().stream().sorted(Comparator.comparing(ErasureJob::requestedAt)).iterator();
    int attempted = 0;
    int done = 0;
    while (left.hasNext() && clock.instant().isBefore(end)) {
      attempted++;
      done += run(left.next()) ? 1 : 0;
    }
    return new Round(attempted, attempted - done, left.hasNext());
  }

  /**
   * Returns whether the erasure is done. To delete again what was deleted already does no harm, and
   * several runs of one erasure do not undo what each other told of it.
   */
  private boolean run(ErasureJob job) {
    try {
      int items = profiles.erase(pseudonyms.reader(job.reader()));
      update(job.id(), now -> now.after("profiles", items).waitingFor("deliveries"));
      int others = eraseDeliveries(job.reader());
      update(job.id(), now -> now.after("deliveries", others).done());
      return true;
    } catch (RuntimeException e) {
      // Only the kind of a failure is logged: the message may quote what was asked.
      LOG.warnf("The erasure %s is tried again later: %s", job.id(), e.getClass().getSimpleName());
      return false;
    }
  }

  private void update(String id, UnaryOperator<ErasureJob> change) {
    boolean isKept = false;
    while (!isKept) {
      ErasureJob before = store.find(id).orElseThrow();
      isKept = store.replace(before, change.apply(before));
    }
  }

  private int eraseDeliveries(String reader) {
    return deliveries.apply(new ErasureRequest(reader)).await().atMost(PATIENCE).deleted();
  }
}
