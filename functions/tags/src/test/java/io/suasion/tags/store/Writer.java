package io.suasion.tags.store;

import io.suasion.audience.InterestModel;
import io.suasion.audience.Interests;
import io.suasion.audience.ProfileStore;
import io.suasion.audience.ProfileStoreContract;
import io.suasion.audience.Reader;
import io.suasion.audience.TagKey;
import io.suasion.audience.TagName;
import io.suasion.tags.TestClient;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Writes views of one brand by one reader; as a process of its own, until it is done or killed. */
final class Writer {
  static final Reader READER = new Reader("reader", List.of(), "suppression");

  private static final TagKey ACME = new TagKey("", new TagName("brand", "Acme"));

  private final InterestModel model = new InterestModel(Duration.ofDays(30));
  private final ProfileStore store;

  Writer(DynamoDbClient client, String table) {
    store = new DynamoDbProfileStore(client, table, Duration.ofDays(365));
  }

  public static void main(String[] arguments) {
    try (DynamoDbClient client = TestClient.at(URI.create(arguments[0]))) {
      new Writer(client, arguments[1]).write(0, Integer.parseInt(arguments[2]));
    }
  }

  /** The ids of the views that were new. */
  Set<String> write(int from, int to) {
    return store.record(
        READER,
        ProfileStoreContract.views(from, to),
        (before, added) -> before.with(model.after(before.interests(), added)));
  }

  long counted() {
    Interests interests = store.profile(READER.pseudonym()).interests();
    return interests.tags().containsKey(ACME) ? interests.tags().get(ACME).events() : 0;
  }

  int stored() {
    return store.events(READER.pseudonym()).size();
  }
}
