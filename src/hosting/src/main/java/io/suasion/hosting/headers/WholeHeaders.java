package io.suasion.hosting.headers;

import io.quarkus.arc.properties.IfBuildProperty;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/**
 * Puts headers together again before anybody reads them. Quarkus' adapter for Lambda makes several
 * headers of one, at each comma, even where the comma belongs to a signature, a date or a key.
 * Joined headers mean the same where they really were several (RFC 9110, section 5.3). This class
 * is there only in functions built for AWS.
 */
@Singleton
@IfBuildProperty(name = "quarkus.lambda-http.enable-security", stringValue = "true")
public class WholeHeaders {
  private static final int BEFORE_ALL_OTHERS = Integer.MIN_VALUE;

  void install(@Observes Router router) {
    router
        .route()
        .order(BEFORE_ALL_OTHERS)
        .handler(
            request -> {
              join(request.request().headers());
              request.next();
            });
  }

  static void join(MultiMap headers) {
    for (String name : Set.copyOf(headers.names())) {
      List<String> values = headers.getAll(name);
      if (values.size() > 1) {
        headers.set(name, String.join(",", values));
      }
    }
  }
}
