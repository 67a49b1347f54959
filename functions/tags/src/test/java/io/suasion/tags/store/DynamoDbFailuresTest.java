package io.suasion.tags.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.suasion.audience.Event;
import io.suasion.audience.EventType;
import io.suasion.audience.ProfileStore;
import io.suasion.audience.Reader;
import io.suasion.audience.StoreUnavailableException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

class DynamoDbFailuresTest {
  private static final Reader READER = new Reader("reader", List.of(), "suppression");
  private static final Event VIEW =
      new Event(
          "1", EventType.VIEW, Instant.parse("2040-03-01T12:00:00Z"), Map.of("brand", "Acme"));

  @Test
  void aDatabaseThatCannotBeReachedIsUnavailable() {
    assertUnavailable(SdkClientException.create("connection refused"));
  }

  @Test
  void aTableThatThrottlesIsUnavailable() {
    AwsErrorDetails details =
        AwsErrorDetails.builder().errorCode("ProvisionedThroughputExceededException").build();

    assertUnavailable(
        ProvisionedThroughputExceededException.builder()
            .statusCode(400)
            .awsErrorDetails(details)
            .build());
  }

  @Test
  void contentionWithoutEndIsUnavailable() {
    assertUnavailable(
        TransactionCanceledException.builder()
            .cancellationReasons(reason("None"), reason("TransactionConflict"))
            .build());
  }

  @Test
  void aMissingTableIsAFaultOfOursThatWaitingDoesNotMend() {
    assertThatThrownBy(() -> record(ResourceNotFoundException.builder().statusCode(400).build()))
        .isInstanceOf(ResourceNotFoundException.class);
  }

  private static void assertUnavailable(RuntimeException failure) {
    assertThatThrownBy(() -> record(failure)).isInstanceOf(StoreUnavailableException.class);
  }

  private static void record(RuntimeException failure) {
    ProfileStore store =
        new DynamoDbProfileStore(new Failing(failure), "tags", Duration.ofDays(365));
    store.record(READER, List.of(VIEW), (profile, events) -> profile);
  }

  private static CancellationReason reason(String code) {
    return CancellationReason.builder().code(code).build();
  }

  /** Reads an empty table; every write fails. */
  private record Failing(RuntimeException failure) implements DynamoDbClient {
    @Override
    public GetItemResponse getItem(GetItemRequest request) {
      return GetItemResponse.builder().build();
    }

    @Override
    public TransactWriteItemsResponse transactWriteItems(TransactWriteItemsRequest request) {
      throw failure;
    }

    @Override
    public String serviceName() {
      return "failing";
    }

    @Override
    public void close() {}
  }
}
