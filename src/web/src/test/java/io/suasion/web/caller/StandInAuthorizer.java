package io.suasion.web.caller;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/** Proves whoever says so, as the extension for Lambda does with what API Gateway says. */
@Singleton
@IfBuildProperty(name = "test.authorizer", stringValue = "true")
class StandInAuthorizer implements HttpAuthenticationMechanism {
  static final String HEADER = "X-Proven";

  @Override
  public Uni<SecurityIdentity> authenticate(
      RoutingContext context, IdentityProviderManager manager) {
    String caller = context.request().getHeader(HEADER);
    if (caller == null) {
      return Uni.createFrom().nullItem();
    }
    return Uni.createFrom()
        .item(QuarkusSecurityIdentity.builder().setPrincipal(new QuarkusPrincipal(caller)).build());
  }

  @Override
  public Uni<ChallengeData> getChallenge(RoutingContext context) {
    return Uni.createFrom().nullItem();
  }
}
