package io.suasion.lambda;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * A queue of SQS before a function, with a dead-letter queue behind it: messages go in batches, a
 * batch is tried again as a whole unless the function says which messages of it have failed, and
 * after its tries a message goes to the dead-letter queue.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html">Handling
 *     errors for an SQS event source in Lambda</a>
 */
public final class QueueSource {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final LambdaFunction function;
  private final int batchSize;
  private final int maxReceiveCount;
  private List<Message> waiting = new ArrayList<>();
  private final List<String> dead = new ArrayList<>();

  /** A queue before the given function. */
  public QueueSource(LambdaFunction function, int batchSize, int maxReceiveCount) {
    this.function = function;
    this.batchSize = batchSize;
    this.maxReceiveCount = maxReceiveCount;
  }

  /** Adds a message. */
  public void send(String body) {
    waiting.add(new Message(UUID.randomUUID().toString(), body, 0));
  }

  /** Sends batches until nothing waits, without any time between the tries. */
  public void drain() throws IOException {
    while (!waiting.isEmpty()) {
      List<Message> all = waiting;
      waiting = new ArrayList<>();
      for (int i = 0; i < all.size(); i += batchSize) {
        deliver(all.subList(i, Math.min(all.size(), i + batchSize)));
      }
    }
  }

  /** The bodies of the messages that were given up. */
  public List<String> deadLetters() {
    return List.copyOf(dead);
  }

  private void deliver(List<Message> batch) throws IOException {
    List<Message> received = batch.stream().map(Message::received).toList();
    Set<String> failed = failed(received, function.invoke(event(received)));
    for (Message message : received) {
      if (failed.contains(message.id())) {
        again(message);
      }
    }
  }

  private void again(Message message) {
    if (message.receiveCount() >= maxReceiveCount) {
      dead.add(message.body());
    } else {
      waiting.add(message);
    }
  }

  private static Set<String> failed(List<Message> batch, Outcome outcome) throws IOException {
    if (!(outcome instanceof Outcome.Answered answered)) {
      return batch.stream().map(Message::id).collect(Collectors.toSet());
    }
    JsonNode failures = JSON.readTree(answered.body()).path("batchItemFailures");
    return StreamSupport.stream(failures.spliterator(), false)
        .map(failure -> failure.path("itemIdentifier").asText())
        .collect(Collectors.toSet());
  }

  private static byte[] event(List<Message> batch) throws IOException {
    ObjectNode event = JSON.createObjectNode();
    ArrayNode records = event.putArray("Records");
    for (Message message : batch) {
      ObjectNode added = records.addObject();
      added.put("messageId", message.id()).put("receiptHandle", message.id());
      added.put("body", message.body()).put("eventSource", "aws:sqs");
      added.put("eventSourceARN", "arn:aws:sqs:eu-central-1:000000000000:requests");
      added.put("awsRegion", "eu-central-1").putObject("messageAttributes");
      added
          .putObject("attributes")
          .put("ApproximateReceiveCount", Integer.toString(message.receiveCount()));
    }
    return JSON.writeValueAsBytes(event);
  }

  private record Message(String id, String body, int receiveCount) {
    Message received() {
      return new Message(id, body, receiveCount + 1);
    }
  }
}
