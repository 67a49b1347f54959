package io.suasion.web.limit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.suasion.api.problem.Problem;
import io.suasion.api.problem.ProblemType;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Refuses a body over the limit with a problem document: Quarkus itself would answer with none. */
@ApplicationScoped
public class BodyLimit {
  private static final int BEFORE_THE_LIMIT_OF_QUARKUS = -3;
  private static final long MOST_DISCARDED = 32L << 20;

  private final ObjectMapper json;
  private final BodyLimitConfig limits;
  private final Map<Long, BodyHandler> collectors = new ConcurrentHashMap<>();

  BodyLimit(ObjectMapper json, BodyLimitConfig limits) {
    this.json = json;
    this.limits = limits;
  }

  void install(@Observes Router router) {
    router
        .route()
        .order(BEFORE_THE_LIMIT_OF_QUARKUS)
        .handler(this::check)
        .failureHandler(this::refuse);
  }

  private void check(RoutingContext request) {
    String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
    if (length == null) {
      checkUntold(request);
    } else if (Long.parseLong(length) <= limit(request)) {
      request.next();
    } else if (isUnderWay(request, Long.parseLong(length))) {
      discard(request);
    } else {
      cutOff(request);
    }
  }

  /** The length of a body in chunks shows only once it is read. */
  private void checkUntold(RoutingContext request) {
    if (isInChunks(request.request())) {
      collector(limit(request)).handle(request);
      // The collector has told the client to go on; Quarkus would tell it again.
      request.request().headers().remove(HttpHeaders.EXPECT);
      request.request().resume();
    } else {
      request.next();
    }
  }

  private long limit(RoutingContext request) {
    return limits.routes().getOrDefault(request.normalizedPath(), limits.anyRoute()).asLongValue();
  }

  private BodyHandler collector(long limit) {
    return collectors.computeIfAbsent(
        limit, bytes -> BodyHandler.create(false).setBodyLimit(bytes));
  }

  private static boolean isInChunks(HttpServerRequest request) {
    return request.version() == HttpVersion.HTTP_2
        || request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
  }

  /** The collector fails with 413 in the midst of a body that is longer than the limit. */
  private void refuse(RoutingContext request) {
    if (request.statusCode() == ProblemType.TOO_LARGE.status() && !request.request().isEnded()) {
      discard(request);
    } else {
      request.next();
    }
  }

  /** Whether the body comes anyway, and is worth reading to its end. */
  private static boolean isUnderWay(RoutingContext request, long length) {
    return length <= MOST_DISCARDED && request.request().getHeader(HttpHeaders.EXPECT) == null;
  }

  /**
   * Reads on before the answer: a client that is cut off while it sends sees a broken connection
   * instead of the answer.
   */
  private void discard(RoutingContext request) {
    AtomicLong discarded = new AtomicLong();
    request
        .request()
        .handler(
            chunk -> {
              if (discarded.addAndGet(chunk.length()) > MOST_DISCARDED) {
                cutOff(request);
              }
            })
        .endHandler(end -> answer(request))
        .exceptionHandler(gone -> {})
        .resume();
  }

  private void cutOff(RoutingContext request) {
    request.request().handler(null).endHandler(null);
    answer(request).onComplete(sent -> request.request().connection().close());
  }

  private Future<Void> answer(RoutingContext request) {
    return request
        .response()
        .setStatusCode(ProblemType.TOO_LARGE.status())
        .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
        .end(problem(limit(request)));
  }

  private String problem(long limit) {
    String detail = "Send at most %d bytes.".formatted(limit);
    try {
      return json.writeValueAsString(Problem.of(ProblemType.TOO_LARGE, detail, List.of()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
