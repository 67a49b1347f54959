package io.suasion.hosting.callers;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import io.quarkus.amazon.lambda.http.DefaultLambdaIdentityProvider;
import io.quarkus.amazon.lambda.http.LambdaAuthenticationRequest;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Callers whose token, of any issuer, the JWT authorizer of API Gateway has verified. Quarkus alone
 * knows users of Cognito only, and refuses machines. This class is there only in functions built
 * for AWS.
 */
@Singleton
@IfBuildProperty(name = "quarkus.lambda-http.enable-security", stringValue = "true")
public class JwtCallers implements IdentityProvider<LambdaAuthenticationRequest> {

  @Override
  public Class<LambdaAuthenticationRequest> getRequestType() {
    return LambdaAuthenticationRequest.class;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      LambdaAuthenticationRequest request, AuthenticationRequestContext context) {
    return Uni.createFrom().optional(caller(request.getEvent()));
  }

  static Optional<SecurityIdentity> caller(APIGatewayV2HTTPEvent event) {
    return Optional.ofNullable(event.getRequestContext())
        .map(RequestContext::getAuthorizer)
        .map(RequestContext.Authorizer::getJwt)
        .map(RequestContext.Authorizer.JWT::getClaims)
        .flatMap(JwtCallers::name)
        .map(JwtCallers::identity)
        .or(() -> Optional.ofNullable(DefaultLambdaIdentityProvider.authenticate(event, false)));
  }

  /** Tokens of machines name a client, and not always a subject. */
  private static Optional<String> name(Map<String, String> claims) {
    return Stream.of("sub", "client_id", "azp")
        .map(claims::get)
        .filter(name -> name != null && !name.isBlank())
        .findFirst();
  }

  private static SecurityIdentity identity(String name) {
    return QuarkusSecurityIdentity.builder().setPrincipal(new QuarkusPrincipal(name)).build();
  }
}
