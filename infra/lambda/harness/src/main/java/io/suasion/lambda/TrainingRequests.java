package io.suasion.lambda;

import io.suasion.lambda.HttpEvents.Request;
import java.time.Instant;
import java.util.List;

/**
 * Requests as they come, one or more of each kind; all of them must be answered without an error.
 */
final class TrainingRequests {
  private static final String FACTS =
      "{\"food\": \"Japanese\", \"area\": \"riverside\", \"customer rating\": \"5 out of 5\"}";
  private static final String PRODUCT =
      "{\"name\": \"The Rice Boat\", \"category\": \"restaurant\", \"facts\": " + FACTS + "}";

  private TrainingRequests() {}

  static List<byte[]> of(String function) {
    return requests(function).stream().map(HttpEvents::event).toList();
  }

  private static List<Request> requests(String function) {
    return switch (function) {
      case "tokenize" ->
          List.of(
              post(
                  "/v1/tokenize",
                  """
                  {"text": "A cheap pub by the river.", "include": ["facts"], "category": "restaurant"}"""),
              post("/v1/tokenize", "{\"text\": \"\"}"));
      case "tags" -> List.of(event(), tags());
      case "generate" ->
          List.of(post("/v1/generate", "{\"brief\": {\"product\": " + PRODUCT + "}}"));
      case "decide" ->
          List.of(
              post(
                  "/v1/decisions",
                  """
                  {"experiment": "training",
                   "variants": [{"id": "a", "score": 0.5}, {"id": "b", "score": 0.4}]}"""),
              Request.get("/v1/experiments/training", Deployment.KEY));
      case "campaign" ->
          List.of(
              post(
                  "/v1/copy",
                  "{\"profile\": \"reader-1\", \"brief\": {\"product\": " + PRODUCT + "}}"));
      default -> throw new IllegalArgumentException("No requests are known for " + function);
    };
  }

  private static Request event() {
    return post(
        "/v1/events",
        """
        {"id": "event-1", "profile": "reader-1", "type": "purchase", "time": "%s",
         "facts": {"food": "Chinese"}}"""
            .formatted(Instant.now()));
  }

  private static Request tags() {
    return Request.get("/v1/profiles/reader-1/tags", Deployment.KEY);
  }

  private static Request post(String path, String json) {
    return Request.post(path, Deployment.KEY, json);
  }
}
