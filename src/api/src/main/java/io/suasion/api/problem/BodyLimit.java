package io.suasion.api.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses a body over the limit with a problem document: Quarkus itself would answer with none. */
@ApplicationScoped
public class BodyLimit {
  private static final int BEFORE_THE_LIMIT_OF_QUARKUS = -3;
  private static final long MOST_DISCARDED = 16L << 20;

  private final ObjectMapper json;
  private final long limit;

  BodyLimit(
      ObjectMapper json,
      @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
    this.json = json;
    this.limit = limit.asLongValue();
  }

  void install(@Observes Router router) {
    router.route().order(BEFORE_THE_LIMIT_OF_QUARKUS).handler(this::check);
  }

  private void check(RoutingContext request) {
    String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
    if (length == null || Long.parseLong(length) <= limit) {
      request.next();
      return;
    }
    if (isUnderWay(request, Long.parseLong(length))) {
      discard(request);
    } else {
      answer(request).onComplete(sent -> request.request().connection().close());
    }
  }

  /** Whether the body comes anyway, and is worth reading to its end. */
  private static boolean isUnderWay(RoutingContext request, long length) {
    return length <= MOST_DISCARDED && request.request().getHeader(HttpHeaders.EXPECT) == null;
  }

  /** A client that is cut off while it sends sees a broken connection instead of the answer. */
  private void discard(RoutingContext request) {
    request.request().handler(chunk -> {}).endHandler(end -> answer(request)).resume();
  }

  private Future<Void> answer(RoutingContext request) {
    return request
        .response()
        .setStatusCode(ProblemType.TOO_LARGE.status())
        .putHeader(HttpHeaders.CONTENT_TYPE, Problems.MEDIA_TYPE.toString())
        .end(problem());
  }

  private String problem() {
    String detail = "Send at most %d bytes.".formatted(limit);
    try {
      return json.writeValueAsString(Problem.of(ProblemType.TOO_LARGE, detail, List.of()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
