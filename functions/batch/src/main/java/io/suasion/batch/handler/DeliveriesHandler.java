package io.suasion.batch.handler;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import io.suasion.batch.client.DueWork;
import io.suasion.batch.config.BatchConfig;
import io.suasion.batch.copy.CallFailedException;
import io.suasion.batch.copy.Deadline;
import io.suasion.batch.copy.ParallelCalls;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * {@code deliveries}: has each new delivery of the table attempted. The first record that fails and
 * all that follow come again; attempts that were made are not made twice.
 */
@Named("deliveries")
public class DeliveriesHandler implements RequestHandler<DynamodbEvent, StreamsEventResponse> {
  private static final Logger LOG = Logger.getLogger(DeliveriesHandler.class);
  private static final String ADDED = "INSERT";
  private static final String KEY = "id";

  private final DueWork attempts;
  private final ParallelCalls sideBySide;
  private final BatchConfig config;

  DeliveriesHandler(DueWork attempts, ParallelCalls sideBySide, BatchConfig config) {
    this.attempts = attempts;
    this.sideBySide = sideBySide;
    this.config = config;
  }

  @Override
  public StreamsEventResponse handleRequest(DynamodbEvent event, Context context) {
    Deadline deadline = Deadline.of(context::getRemainingTimeInMillis, config.reserve());
    List<DynamodbStreamRecord> records = Objects.requireNonNullElse(event.getRecords(), List.of());
    List<BatchItemFailure> failures =
        sideBySide.each(records, added -> attempt(added, deadline)).stream()
            .flatMap(Optional::stream)
            .limit(1)
            .toList();
    return new StreamsEventResponse(failures);
  }

  private Optional<BatchItemFailure> attempt(DynamodbStreamRecord added, Deadline deadline) {
    if (!ADDED.equals(added.getEventName())) {
      return Optional.empty();
    }
    String number = added.getDynamodb().getSequenceNumber();
    try {
      attempts.delivery(added.getDynamodb().getKeys().get(KEY).getS(), deadline);
      return Optional.empty();
    } catch (CallFailedException e) {
      LOG.warnf("Record %s: %s", number, e.kind());
      return Optional.of(new BatchItemFailure(number));
    }
  }
}
