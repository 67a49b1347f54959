package io.suasion.campaign.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.suasion.api.privacy.ErasureRequest;
import io.suasion.audience.Pseudonyms;
import io.suasion.campaign.config.CampaignConfig;
import io.suasion.campaign.webhook.InvalidSignatureException;
import io.suasion.campaign.webhook.ShopifySignature;
import io.suasion.web.client.PrivacyClient;
import io.suasion.web.problem.ProblemException;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** {@code POST /v1/hooks/shopify}: what Shopify has every app do for the privacy of customers. */
@Path("/v1/hooks/shopify")
@PermitAll
@Blocking
class ShopifyHookResource {
  private static final Logger LOG = Logger.getLogger(ShopifyHookResource.class);
  private static final Duration RETRY_AFTER = Duration.ofMinutes(1);

  private final ShopifySignature signature;
  private final PrivacyClient privacy;
  private final ObjectMapper json;
  private final Duration timeout;

  ShopifyHookResource(
      ShopifySignature signature,
      @RestClient PrivacyClient privacy,
      ObjectMapper json,
      CampaignConfig config) {
    this.signature = signature;
    this.privacy = privacy;
    this.json = json;
    this.timeout = config.timeouts().erasure();
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "receiveFromShopify",
      summary = "Forgets a customer whom Shopify asks to forget")
  @SecurityRequirementsSet
  @APIResponse(responseCode = "200", description = "Done, or nothing to do")
  public Uni<Response> receive(
      @HeaderParam("X-Shopify-Hmac-Sha256") String sent,
      @HeaderParam("X-Shopify-Topic") String topic,
      @RequestBody(required = true, content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
          byte[] body) {
    verify(sent, body);
    Uni<?> done =
        switch (Objects.requireNonNullElse(topic, "")) {
          case "customers/redact" -> erase(customer(read(body)));
          case "customers/data_request" -> dataRequest(read(body));
          case "shop/redact" -> shopRedaction();
          default -> Uni.createFrom().nullItem();
        };
    return done.map(any -> Response.ok().build());
  }

  private void verify(String sent, byte[] body) {
    try {
      signature.verify(sent, body);
    } catch (InvalidSignatureException e) {
      throw ProblemException.unauthorised(e.getMessage());
    }
  }

  private JsonNode read(byte[] body) {
    try {
      return Objects.requireNonNullElseGet(json.readTree(body), json::missingNode);
    } catch (JsonProcessingException e) {
      throw ProblemException.unreadable(e);
    } catch (IOException e) {
      throw ProblemException.invalid("", "must be JSON in UTF-8");
    }
  }

  /**
   * Shopify does not sign the topic, so the body has to show by itself that it asks for an erasure.
   * Shops name a reader in their events by any of these values.
   */
  private static Set<String> customer(JsonNode body) {
    if (!body.hasNonNull("shop_domain") || body.has("data_request")) {
      throw ProblemException.invalid("", "must be the body of customers/redact");
    }
    JsonNode customer = body.path("customer");
    Set<String> names = new LinkedHashSet<>();
    names.add(id(customer.path("id")));
    names.add(customer.path("email").asText(""));
    names.add(customer.path("email").asText("").toLowerCase(Locale.ROOT));
    names.add(customer.path("phone").asText(""));
    names.removeIf(String::isBlank);
    if (names.isEmpty()) {
      throw ProblemException.invalid("/customer/id", "must say whom to forget");
    }
    return names;
  }

  /** All digits of a number, however it is written. */
  private static String id(JsonNode id) {
    return id.isNumber() ? id.decimalValue().toBigInteger().toString() : id.asText("");
  }

  private Uni<?> erase(Set<String> names) {
    List<Uni<?>> erasures = new ArrayList<>();
    for (String name : names) {
      ErasureRequest request = new ErasureRequest(Pseudonyms.hashed(name));
      erasures.add(Uni.createFrom().deferred(() -> privacy.erase(request)));
    }
    return Uni.combine()
        .all()
        .unis(erasures)
        .discardItems()
        .ifNoItem()
        .after(timeout)
        .fail()
        .onFailure()
        .transform(ShopifyHookResource::notErased);
  }

  /** Only the kind of a failure is logged: the message may quote whom it is about. */
  private static Throwable notErased(Throwable failure) {
    LOG.errorf("A customer could not be erased: %s", failure.getClass().getSimpleName());
    return ProblemException.overload(
        "The customer could not be forgotten yet. Send the same message again.", RETRY_AFTER);
  }

  private static Uni<?> dataRequest(JsonNode body) {
    LOG.warnf(
        "Shopify: data request %d: send the shop's owner what GET /v1/profiles/{id}/export gives",
        body.path("data_request").path("id").asLong());
    return Uni.createFrom().nullItem();
  }

  private static Uni<?> shopRedaction() {
    LOG.warn("Shopify: the shop has gone: delete the tables if they held its customers only");
    return Uni.createFrom().nullItem();
  }
}
