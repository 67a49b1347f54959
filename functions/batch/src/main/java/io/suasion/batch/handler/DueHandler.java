package io.suasion.batch.handler;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import io.suasion.batch.client.DueWork;
import io.suasion.batch.config.BatchConfig;
import io.suasion.batch.copy.CallFailedException;
import io.suasion.batch.copy.Deadline;
import io.suasion.batch.copy.ParallelCalls;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * {@code due}: has all due deliveries and erasures attempted. It asks for both even if one fails;
 * then the call fails, so that an alarm counts it.
 */
@Named("due")
public class DueHandler implements RequestHandler<ScheduledEvent, DueDone> {
  private final DueWork attempts;
  private final ParallelCalls sideBySide;
  private final BatchConfig config;

  DueHandler(DueWork attempts, ParallelCalls sideBySide, BatchConfig config) {
    this.attempts = attempts;
    this.sideBySide = sideBySide;
    this.config = config;
  }

  @Override
  public DueDone handleRequest(ScheduledEvent event, Context context) {
    Deadline deadline = Deadline.of(context::getRemainingTimeInMillis, config.reserve());
    List<Asked> asked =
        sideBySide.each(
            List.<Part>of(
                new Part("deliveries", attempts::deliveries),
                new Part("erasures", attempts::erasures)),
            part -> part.ask(deadline));
    String failures =
        asked.stream()
            .map(Asked::failure)
            .filter(Objects::nonNull)
            .collect(Collectors.joining("; "));
    if (!failures.isEmpty()) {
      throw new IllegalStateException("Left for the next time: " + failures);
    }
    return new DueDone(asked.get(0).attempted(), asked.get(1).attempted());
  }

  private record Part(String name, ToIntFunction<Deadline> work) {
    Asked ask(Deadline deadline) {
      try {
        return new Asked(work.applyAsInt(deadline), null);
      } catch (CallFailedException e) {
        return new Asked(0, name + ", " + e.kind());
      }
    }
  }

  /** How many items were attempted, or why none was. */
  private record Asked(int attempted, String failure) {}
}
