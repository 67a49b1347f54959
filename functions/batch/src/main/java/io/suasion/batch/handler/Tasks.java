package io.suasion.batch.handler;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.suasion.api.problem.Problem;
import io.suasion.batch.copy.Campaign;
import io.suasion.batch.copy.InvalidTaskException;
import io.suasion.web.problem.ProblemException;
import jakarta.inject.Singleton;

/** Reads tasks as strictly as requests of the API: a misspelt field is refused. */
@Singleton
class Tasks {
  private static final String PROFILE = "profile";

  private final ObjectMapper json;

  Tasks(ObjectMapper json) {
    this.json = json;
  }

  /** What a message of the queue asks for. */
  record OneReader(Campaign campaign, String profile) {}

  /**
   * The request that all readers share.
   *
   * @throws InvalidTaskException with what is wrong
   */
  Campaign campaign(JsonNode node) {
    try {
      Campaign campaign = node == null ? null : json.treeToValue(node, Campaign.class);
      if (campaign == null) {
        throw new InvalidTaskException("BatchInput must be {\"campaign\": ..., \"request\": ...}");
      }
      return campaign;
    } catch (JsonProcessingException e) {
      throw invalid(e);
    }
  }

  /**
   * A message of the queue: a campaign with the reader beside it.
   *
   * @throws InvalidTaskException with what is wrong
   */
  OneReader oneReader(String body) {
    try {
      if (!(json.readTree(body) instanceof ObjectNode message)) {
        throw new InvalidTaskException("must be an object");
      }
      String profile = profile(message.remove(PROFILE));
      return new OneReader(campaign(message), profile);
    } catch (JsonProcessingException e) {
      throw invalid(e);
    }
  }

  /**
   * The id of a reader, as text.
   *
   * @throws InvalidTaskException with what is wrong
   */
  static String profile(JsonNode node) {
    if (node == null || !node.isTextual() || node.textValue().isBlank()) {
      throw new InvalidTaskException("profile must be the id of a reader, as text");
    }
    return node.textValue();
  }

  private static InvalidTaskException invalid(JsonProcessingException e) {
    if (e.getCause() instanceof InvalidTaskException known) {
      return known;
    }
    Problem problem = ProblemException.unreadable(e).problem();
    String where =
        problem.errors().stream()
            .map(error -> error.pointer() + " " + error.detail())
            .findFirst()
            .orElse(problem.detail());
    return new InvalidTaskException(where);
  }
}
