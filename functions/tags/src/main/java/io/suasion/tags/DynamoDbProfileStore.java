package io.suasion.tags;

import io.suasion.audience.Event;
import io.suasion.audience.Interests;
import io.suasion.audience.ProfileStore;
import io.suasion.audience.StoreUnavailableException;
import io.suasion.tags.ProfileItems.StoredInterests;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/**
 * Profiles and their events in one table of DynamoDB.
 *
 * <p>New events and what they make of the profile are written in one transaction: each event on the
 * condition that its id is unknown, the profile on the condition that nobody changed it since it
 * was read. So an event counts exactly once, whoever repeats it and whenever a process dies.
 */
final class DynamoDbProfileStore implements ProfileStore {
  /** The longest events together stay under the 4 MB of a transaction. */
  private static final int EVENTS_A_TRANSACTION = 25;

  private static final String CONDITION_FAILED = "ConditionalCheckFailed";
  private static final Set<String> WORTH_ANOTHER_ATTEMPT =
      Set.of(
          "None",
          CONDITION_FAILED,
          "TransactionConflict",
          "ThrottlingError",
          "ProvisionedThroughputExceeded");

  private final DynamoDbClient client;
  private final String table;
  private final Duration retention;
  private final ProfileLocks locks = new ProfileLocks();

  DynamoDbProfileStore(DynamoDbClient client, String table, Duration retention) {
    this.client = client;
    this.table = table;
    this.retention = retention;
  }

  @Override
  public Interests interests(String profile) {
    return orUnavailable(() -> load(profile).interests());
  }

  @Override
  public Set<String> record(
      String profile, List<Event> events, BiFunction<Interests, List<Event>, Interests> update) {
    Set<String> added = new HashSet<>();
    for (int from = 0; from < events.size(); from += EVENTS_A_TRANSACTION) {
      List<Event> some = events.subList(from, Math.min(from + EVENTS_A_TRANSACTION, events.size()));
      added.addAll(
          orUnavailable(() -> locks.locked(profile, () -> recordSome(profile, some, update))));
    }
    return added;
  }

  /**
   * Each cancelled transaction teaches which events are known, or that another process changed the
   * profile.
   */
  private Set<String> recordSome(
      String profile, List<Event> events, BiFunction<Interests, List<Event>, Interests> update) {
    Set<Event> unknown = new LinkedHashSet<>(events);
    Backoff backoff = new Backoff();
    while (!unknown.isEmpty()) {
      List<Event> attempted = List.copyOf(unknown);
      try {
        StoredInterests before = load(profile);
        write(profile, attempted, update.apply(before.interests(), attempted), before.version());
        return attempted.stream().map(Event::id).collect(Collectors.toSet());
      } catch (TransactionCanceledException e) {
        boolean learned = unknown.removeAll(known(attempted, e));
        if (!learned && !(isContention(e) && backoff.pause())) {
          throw e;
        }
      }
    }
    return Set.of();
  }

  private static Set<Event> known(List<Event> attempted, TransactionCanceledException cancelled) {
    Set<Event> known = new HashSet<>();
    for (int i = 0; i < attempted.size(); i++) {
      if (cancelled.cancellationReasons().get(i).code().equals(CONDITION_FAILED)) {
        known.add(attempted.get(i));
      }
    }
    return known;
  }

  private StoredInterests load(String profile) {
    return ProfileItems.stored(
        client
            .getItem(
                request ->
                    request
                        .tableName(table)
                        .key(ProfileItems.profileKey(profile))
                        .consistentRead(true))
            .item());
  }

  /** The events come first, so that the reasons of a cancelled transaction have their indices. */
  private void write(String profile, List<Event> events, Interests interests, long versionBefore) {
    List<TransactWriteItem> writes = new ArrayList<>();
    events.forEach(event -> writes.add(putIfUnknown(profile, event)));
    writes.add(putIfUnchanged(profile, interests, versionBefore));
    client.transactWriteItems(request -> request.transactItems(writes));
  }

  private TransactWriteItem putIfUnknown(String profile, Event event) {
    Put.Builder put =
        Put.builder().tableName(table).item(ProfileItems.event(profile, event, retention));
    put.conditionExpression("attribute_not_exists(" + ProfileItems.SORT + ")");
    return TransactWriteItem.builder().put(put.build()).build();
  }

  private TransactWriteItem putIfUnchanged(
      String profile, Interests interests, long versionBefore) {
    StoredInterests next = new StoredInterests(interests, versionBefore + 1);
    Put.Builder put = Put.builder().tableName(table).item(ProfileItems.profile(profile, next));
    if (versionBefore == 0) {
      put.conditionExpression("attribute_not_exists(" + ProfileItems.SORT + ")");
    } else {
      put.conditionExpression(ProfileItems.VERSION + " = :before")
          .expressionAttributeValues(Map.of(":before", ProfileItems.number(versionBefore)));
    }
    return TransactWriteItem.builder().put(put.build()).build();
  }

  private static <T> T orUnavailable(Supplier<T> call) {
    try {
      return call.get();
    } catch (SdkClientException | DynamoDbException e) {
      throw mayPass(e)
          ? new StoreUnavailableException("The store of profiles does not answer.", e)
          : e;
    }
  }

  private static boolean mayPass(RuntimeException failure) {
    return !(failure instanceof DynamoDbException e)
        || isContention(e)
        || e.isThrottlingException()
        || e.statusCode() >= 500;
  }

  private static boolean isContention(RuntimeException failure) {
    return failure instanceof TransactionCanceledException cancelled
        && cancelled.cancellationReasons().stream()
            .map(CancellationReason::code)
            .allMatch(WORTH_ANOTHER_ATTEMPT::contains);
  }
}
