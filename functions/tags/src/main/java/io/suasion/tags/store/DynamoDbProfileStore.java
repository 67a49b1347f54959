package io.suasion.tags.store;

import io.suasion.audience.Event;
import io.suasion.audience.Profile;
import io.suasion.audience.ProfileStore;
import io.suasion.audience.Reader;
import io.suasion.audience.SuppressedException;
import io.suasion.dynamodb.Attributes;
import io.suasion.dynamodb.Backoff;
import io.suasion.dynamodb.DatabaseFailures;
import io.suasion.dynamodb.TableDefinition;
import io.suasion.tags.store.ProfileItems.StoredProfile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/**
 * Profiles and their events in one table of DynamoDB.
 *
 * <p>New events and what they make of the profile are written in one transaction: each event on the
 * condition that its id is unknown, the profile on the condition that nobody changed it since it
 * was read, and both on the condition that the reader need not stay forgotten. So an event counts
 * exactly once, whoever repeats it and whenever a process dies.
 */
public final class DynamoDbProfileStore implements ProfileStore {
  /** This many events, however long, stay under the 4 MB of a transaction. */
  private static final int EVENTS_A_TRANSACTION = 25;

  private final DynamoDbClient client;
  private final String table;
  private final Duration retention;
  private final ProfileLocks locks = new ProfileLocks();
  private final Deletion deletion;

  public DynamoDbProfileStore(DynamoDbClient client, String table, Duration retention) {
    this.client = client;
    this.table = table;
    this.retention = retention;
    this.deletion = new Deletion(client, table);
  }

  /** The table as this store, the suppression list and the erasures need it. */
  public static TableDefinition table(String name) {
    return TableDefinition.of(name, ProfileItems.PARTITION, ProfileItems.SORT)
        .expiringBy(ProfileItems.EXPIRES_AT);
  }

  @Override
  public Profile profile(String pseudonym) {
    return Availability.orUnavailable(() -> load(pseudonym).profile());
  }

  @Override
  public Set<String> record(
      Reader reader, List<Event> events, BiFunction<Profile, List<Event>, Profile> update) {
    Set<String> added = new HashSet<>();
    for (int from = 0; from < events.size(); from += EVENTS_A_TRANSACTION) {
      List<Event> some = events.subList(from, Math.min(from + EVENTS_A_TRANSACTION, events.size()));
      added.addAll(atomically(reader, () -> recordSome(reader, some, update)));
    }
    return added;
  }

  @Override
  public void change(Reader reader, UnaryOperator<Profile> change) {
    atomically(
        reader, () -> recordSome(reader, List.of(), (profile, events) -> change.apply(profile)));
  }

  /** Does not queue with the writers of either profile: it would have to wait for two. */
  @Override
  public void change(Reader first, Reader second, UnaryOperator<Pair> change) {
    Availability.orUnavailable(
        () -> {
          changeBoth(first, second, change);
          return null;
        });
  }

  @Override
  public List<Event> events(String pseudonym) {
    return Availability.orUnavailable(
        () ->
            client
                .queryPaginator(query -> eventsOf(query.tableName(table), pseudonym))
                .items()
                .stream()
                .map(EventItems::event)
                .toList());
  }

  @Override
  public int delete(String pseudonym) {
    return Availability.orUnavailable(() -> deletion.delete(ProfileItems.partition(pseudonym)));
  }

  private <T> T atomically(Reader reader, Supplier<T> write) {
    return Availability.orUnavailable(() -> locks.locked(reader.pseudonym(), write));
  }

  /**
   * Each cancelled transaction tells which events are known, or that another process changed the
   * profile.
   */
  private Set<String> recordSome(
      Reader reader, List<Event> events, BiFunction<Profile, List<Event>, Profile> update) {
    Set<Event> unknown = new LinkedHashSet<>(events);
    Backoff backoff = new Backoff();
    while (!unknown.isEmpty() || events.isEmpty()) {
      List<Event> attempted = List.copyOf(unknown);
      try {
        StoredProfile before = load(reader.pseudonym());
        Profile after = update.apply(before.profile(), attempted);
        write(reader, attempted, before.next(after));
        return attempted.stream().map(Event::id).collect(Collectors.toSet());
      } catch (TransactionCanceledException e) {
        refuseSuppressed(e, attempted.size() + 1);
        boolean learned = unknown.removeAll(known(attempted, e));
        if (!learned && !(DatabaseFailures.isContention(e) && backoff.pause())) {
          throw e;
        }
      }
    }
    return Set.of();
  }

  private static Set<Event> known(List<Event> attempted, TransactionCanceledException cancelled) {
    Set<Event> known = new HashSet<>();
    for (int i = 0; i < attempted.size(); i++) {
      if (DatabaseFailures.failedCondition(cancelled, i)) {
        known.add(attempted.get(i));
      }
    }
    return known;
  }

  private void changeBoth(Reader first, Reader second, UnaryOperator<Pair> change) {
    Backoff backoff = new Backoff();
    while (true) {
      StoredProfile one = load(first.pseudonym());
      StoredProfile other = load(second.pseudonym());
      Pair after = change.apply(new Pair(one.profile(), other.profile()));
      try {
        write(
            List.of(
                putIfUnchanged(first.pseudonym(), one.next(after.first())),
                putIfUnchanged(second.pseudonym(), other.next(after.second()))),
            List.of(first, second));
        return;
      } catch (TransactionCanceledException e) {
        refuseSuppressed(e, 2);
        if (!(DatabaseFailures.isContention(e) && backoff.pause())) {
          throw e;
        }
      }
    }
  }

  /** In a transaction the checks come after the writes. */
  private static void refuseSuppressed(TransactionCanceledException cancelled, int writes) {
    boolean suppressed =
        IntStream.range(writes, cancelled.cancellationReasons().size())
            .anyMatch(check -> DatabaseFailures.failedCondition(cancelled, check));
    if (suppressed) {
      throw new SuppressedException();
    }
  }

  private StoredProfile load(String pseudonym) {
    return ProfileItems.stored(
        client
            .getItem(
                request ->
                    request.tableName(table).key(ProfileItems.key(pseudonym)).consistentRead(true))
            .item());
  }

  /** The events come first, so that the reasons of a cancelled transaction have their indices. */
  private void write(Reader reader, List<Event> events, StoredProfile profile) {
    List<TransactWriteItem> writes = new ArrayList<>();
    events.forEach(event -> writes.add(putIfUnknown(reader.pseudonym(), event)));
    writes.add(putIfUnchanged(reader.pseudonym(), profile));
    write(writes, List.of(reader));
  }

  /** Two names of one reader share one check, as a transaction takes no two of the same item. */
  private void write(List<TransactWriteItem> writes, List<Reader> readers) {
    Stream<TransactWriteItem> checks =
        readers.stream().map(Reader::suppression).distinct().map(this::ifNotSuppressed);
    List<TransactWriteItem> all = Stream.concat(writes.stream(), checks).toList();
    client.transactWriteItems(request -> request.transactItems(all));
  }

  private TransactWriteItem putIfUnknown(String pseudonym, Event event) {
    Put.Builder put =
        Put.builder().tableName(table).item(EventItems.item(pseudonym, event, retention));
    put.conditionExpression("attribute_not_exists(" + ProfileItems.SORT + ")");
    return TransactWriteItem.builder().put(put.build()).build();
  }

  private TransactWriteItem putIfUnchanged(String pseudonym, StoredProfile profile) {
    Put.Builder put =
        Put.builder().tableName(table).item(ProfileItems.item(pseudonym, profile, retention));
    if (profile.version() == 1) {
      put.conditionExpression("attribute_not_exists(" + ProfileItems.SORT + ")");
    } else {
      put.conditionExpression(ProfileItems.VERSION + " = :before")
          .expressionAttributeValues(Map.of(":before", Attributes.whole(profile.version() - 1)));
    }
    return TransactWriteItem.builder().put(put.build()).build();
  }

  private TransactWriteItem ifNotSuppressed(String suppression) {
    ConditionCheck.Builder check =
        ConditionCheck.builder()
            .tableName(table)
            .key(DynamoDbSuppressionList.key(suppression))
            .conditionExpression("attribute_not_exists(" + ProfileItems.SORT + ")");
    return TransactWriteItem.builder().conditionCheck(check.build()).build();
  }

  private static void eventsOf(QueryRequest.Builder query, String pseudonym) {
    query
        .consistentRead(true)
        .keyConditionExpression("pk = :pk AND begins_with(sk, :events)")
        .expressionAttributeValues(
            Map.of(
                ":pk",
                ProfileItems.partition(pseudonym),
                ":events",
                AttributeValue.fromS(EventItems.SORT_PREFIX)));
  }
}
