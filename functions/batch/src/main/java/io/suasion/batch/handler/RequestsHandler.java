package io.suasion.batch.handler;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.suasion.batch.config.BatchConfig;
import io.suasion.batch.copy.CallFailedException;
import io.suasion.batch.copy.Deadline;
import io.suasion.batch.copy.InvalidTaskException;
import io.suasion.batch.copy.ParallelCalls;
import io.suasion.batch.copy.ReaderCopy;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * {@code requests}: copy for the readers of a queue. A message that fails, for whatever reason, is
 * reported as failed, so it comes again and ends in the dead-letter queue; the others are done.
 */
@Named("requests")
public class RequestsHandler implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private static final Logger LOG = Logger.getLogger(RequestsHandler.class);

  private final ReaderCopy copy;
  private final ParallelCalls sideBySide;
  private final Tasks tasks;
  private final BatchConfig config;

  RequestsHandler(ReaderCopy copy, ParallelCalls sideBySide, Tasks tasks, BatchConfig config) {
    this.copy = copy;
    this.sideBySide = sideBySide;
    this.tasks = tasks;
    this.config = config;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    Deadline deadline = Deadline.of(context::getRemainingTimeInMillis, config.reserve());
    List<SQSMessage> messages = Objects.requireNonNullElse(event.getRecords(), List.of());
    List<BatchItemFailure> failures =
        sideBySide.each(messages, message -> write(message, deadline)).stream()
            .flatMap(Optional::stream)
            .toList();
    return new SQSBatchResponse(failures);
  }

  private Optional<BatchItemFailure> write(SQSMessage message, Deadline deadline) {
    Optional<String> failure = failure(message.getBody(), deadline);
    failure.ifPresent(kind -> LOG.warnf("Message %s: %s", message.getMessageId(), kind));
    return failure.map(kind -> new BatchItemFailure(message.getMessageId()));
  }

  /** Returns only the kind of a failure: the message may hold a reader's id. */
  private Optional<String> failure(String body, Deadline deadline) {
    try {
      Tasks.OneReader task = tasks.oneReader(body);
      return copy.write(task.campaign(), task.profile(), deadline).map(CallFailedException::kind);
    } catch (InvalidTaskException e) {
      return Optional.of("it is no task of functions/batch/README.md");
    }
  }
}
