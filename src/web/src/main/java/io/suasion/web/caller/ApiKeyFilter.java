package io.suasion.web.caller;

import io.quarkus.runtime.LaunchMode;
import io.suasion.web.problem.ProblemException;
import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets callers through who send a key of {@code suasion.api-keys} as {@code Authorization: Bearer
 * <key>}, and those whom an authorizer before us has proven, such as that of an API gateway on AWS.
 * Without any key configured, development and tests are open and production is closed to all
 * others. A resource marked {@link PermitAll} proves its callers in its own way. A caller with a
 * key is a principal from here on.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class ApiKeyFilter implements ContainerRequestFilter {
  private static final String SCHEME = "Bearer ";

  private final Instance<Optional<List<String>>> configured;
  private volatile ApiKeys keys;

  @Context ResourceInfo resource;

  /** Asks for the keys with the first request: filters are made before secrets are read. */
  public ApiKeyFilter(
      @ConfigProperty(name = "suasion.api-keys") Instance<Optional<List<String>>> keys) {
    this.configured = keys;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    if (resource.getResourceClass().isAnnotationPresent(PermitAll.class) || isProven(request)) {
      return;
    }
    ApiKeys known = keys();
    if (!known.isEmpty()) {
      String key = key(known, request.getHeaderString(HttpHeaders.AUTHORIZATION));
      request.setSecurityContext(KeyHolder.of(key, request.getSecurityContext()));
    } else if (!LaunchMode.current().isDevOrTest()) {
      throw ProblemException.unauthorised(
          "No key is configured, so no caller can be known: set suasion.api-keys"
              + " (SUASION_API_KEYS in the environment) and send one of them.");
    }
  }

  /** Only a mechanism of Quarkus makes a principal; no header does. */
  private static boolean isProven(ContainerRequestContext request) {
    return request.getSecurityContext().getUserPrincipal() != null;
  }

  private ApiKeys keys() {
    if (keys == null) {
      keys = new ApiKeys(configured.get().orElse(List.of()));
    }
    return keys;
  }

  private static String key(ApiKeys keys, String authorization) {
    boolean bearer =
        authorization != null && authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    if (!bearer || !keys.contains(authorization.substring(SCHEME.length()))) {
      throw ProblemException.unauthorised("Send a known key, as 'Authorization: Bearer <key>'.");
    }
    return authorization.substring(SCHEME.length()).strip();
  }
}
