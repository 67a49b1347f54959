package io.suasion.batch.handler;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.fasterxml.jackson.databind.JsonNode;
import io.suasion.batch.config.BatchConfig;
import io.suasion.batch.copy.Campaign;
import io.suasion.batch.copy.Deadline;
import io.suasion.batch.copy.InvalidTaskException;
import io.suasion.batch.copy.ParallelCalls;
import io.suasion.batch.copy.ReaderCopy;
import io.suasion.batch.handler.ReadersDone.Failed;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** {@code readers}: copy for a batch of readers, a task of a Distributed Map of Step Functions. */
@Named("readers")
public class ReadersHandler implements RequestHandler<ReadersTask, ReadersDone> {
  private static final Logger LOG = Logger.getLogger(ReadersHandler.class);

  private final ReaderCopy copy;
  private final ParallelCalls sideBySide;
  private final Tasks tasks;
  private final BatchConfig config;

  ReadersHandler(ReaderCopy copy, ParallelCalls sideBySide, Tasks tasks, BatchConfig config) {
    this.copy = copy;
    this.sideBySide = sideBySide;
    this.tasks = tasks;
    this.config = config;
  }

  @Override
  public ReadersDone handleRequest(ReadersTask task, Context context) {
    Deadline deadline = Deadline.of(context::getRemainingTimeInMillis, config.reserve());
    Campaign campaign = tasks.campaign(task.batchInput());
    List<JsonNode> items = items(task);
    List<Failed> failed =
        sideBySide.each(items, item -> write(campaign, item, deadline)).stream()
            .flatMap(Optional::stream)
            .toList();
    int written = items.size() - failed.size();
    LOG.infof("%s: %d written, %d failed", campaign.campaign(), written, failed.size());
    return new ReadersDone(written, failed);
  }

  private Optional<Failed> write(Campaign campaign, JsonNode item, Deadline deadline) {
    JsonNode profile = item.get("profile");
    try {
      return copy.write(campaign, Tasks.profile(profile), deadline)
          .map(failure -> new Failed(profile.textValue(), failure.getMessage()));
    } catch (InvalidTaskException e) {
      return Optional.of(new Failed(profile == null ? null : profile.asText(), e.getMessage()));
    }
  }

  private static List<JsonNode> items(ReadersTask task) {
    if (task.items() == null || !task.items().isArray()) {
      throw new InvalidTaskException("Items must be a list of readers: [{\"profile\": ...}, ...]");
    }
    List<JsonNode> items = new ArrayList<>();
    task.items().forEach(items::add);
    return items;
  }
}
