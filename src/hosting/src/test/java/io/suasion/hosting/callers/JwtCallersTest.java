package io.suasion.hosting.callers;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JwtCallersTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "sub": "shop", "client_id": "other" | shop
          "client_id": "mailer", "scope": "copy" | mailer
          "azp": "mailer" | mailer
          """)
  void whoeverHasAVerifiedTokenIsKnownByItsSubjectOrClient(String claims, String name)
      throws Exception {
    assertThat(
            JwtCallers.caller(
                event("{\"authorizer\": {\"jwt\": {\"claims\": {%s}}}}".formatted(claims))))
        .hasValueSatisfying(caller -> assertThat(caller.getPrincipal().getName()).isEqualTo(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "{}",
        "{\"authorizer\": {}}",
        "{\"authorizer\": {\"jwt\": {}}}",
        "{\"authorizer\": {\"jwt\": {\"claims\": {\"scope\": \"copy\", \"sub\": \" \"}}}}"
      })
  void whereNoAuthorizerSpokeNobodyIsKnown(String context) throws Exception {
    assertThat(JwtCallers.caller(event(context))).isEmpty();
  }

  @Test
  void aTokenThatNoAuthorizerVerifiedProvesNothing() throws Exception {
    APIGatewayV2HTTPEvent event =
        JSON.readValue(
            """
            {"headers": {"authorization": "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJzaG9wIn0."},
             "requestContext": {"accountId": "1"}}""",
            APIGatewayV2HTTPEvent.class);

    assertThat(JwtCallers.caller(event)).isEmpty();
  }

  private static APIGatewayV2HTTPEvent event(String context) throws Exception {
    return JSON.readValue(
        "{\"requestContext\": %s}".formatted(context), APIGatewayV2HTTPEvent.class);
  }
}
