package io.suasion.campaign.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.suasion.api.copy.CopyRequest;
import io.suasion.api.copy.CopyRequested;
import io.suasion.campaign.config.CampaignConfig;
import io.suasion.campaign.delivery.DeliveryScheduler;
import io.suasion.campaign.idempotency.Fingerprint;
import io.suasion.campaign.webhook.InvalidSignatureException;
import io.suasion.campaign.webhook.StandardWebhooks;
import io.suasion.web.problem.ProblemException;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;

/**
 * {@code POST /v1/hooks/standard}: the signature over the raw bytes proves the caller. Reading and
 * validating a message takes time, so a thread that may block does it.
 */
@Path("/v1/hooks/standard")
@PermitAll
@Blocking
class StandardHookResource {
  private static final Duration RETRY_AFTER = Duration.ofMinutes(1);

  private final StandardWebhooks incoming;
  private final Optional<DeliveryScheduler> deliveries;
  private final ObjectMapper json;
  private final Validator validator;
  private final boolean hasSecret;

  StandardHookResource(
      StandardWebhooks incoming,
      Optional<DeliveryScheduler> deliveries,
      ObjectMapper json,
      Validator validator,
      CampaignConfig config) {
    this.incoming = incoming;
    this.deliveries = deliveries;
    this.json = json;
    this.validator = validator;
    this.hasSecret = config.hooks().secrets().isPresent();
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Asks by Standard Webhooks for copy, which is delivered the same way",
      description =
          "The headers may be called svix-id, svix-timestamp and svix-signature, too. A message that"
              + " is sent again, with the same id and body, is answered again and does nothing.")
  @SecurityRequirementsSet
  @Parameter(
      name = "webhook-id",
      in = ParameterIn.HEADER,
      schema = @Schema(type = SchemaType.STRING))
  @Parameter(
      name = "webhook-timestamp",
      in = ParameterIn.HEADER,
      schema = @Schema(type = SchemaType.STRING))
  @Parameter(
      name = "webhook-signature",
      in = ParameterIn.HEADER,
      schema = @Schema(type = SchemaType.STRING))
  @APIResponse(
      responseCode = "202",
      description = "Accepted, now or before; the copy will be delivered")
  @APIResponse(responseCode = "409", description = "The id belongs to a message of another body")
  public Uni<Response> receive(
      @Context HttpHeaders headers,
      @RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = CopyRequested.class)))
          byte[] body) {
    HookHeaders sent = HookHeaders.of(headers);
    verify(sent, body);
    CopyRequest request = HashedReaders.hashed(read(body).data());
    return configured()
        .accept(sent.id(), Fingerprint.ofBytes(body), request.profile(), write(request))
        .map(StandardHookResource::answer);
  }

  private void verify(HookHeaders sent, byte[] body) {
    if (!hasSecret) {
      throw ProblemException.unauthorised(
          "No secret is configured, so no sender can be known: set suasion.campaign.hooks.secrets.");
    }
    try {
      incoming.verify(sent.id(), sent.timestamp(), sent.signature(), body);
    } catch (InvalidSignatureException e) {
      throw ProblemException.unauthorised(e.getMessage());
    }
  }

  private CopyRequested read(byte[] body) {
    CopyRequested request = parse(body);
    if (request == null) {
      throw ProblemException.invalid("", "must be an object");
    }
    Set<ConstraintViolation<CopyRequested>> violations = validator.validate(request);
    if (!violations.isEmpty()) {
      throw new ConstraintViolationException(violations);
    }
    return request;
  }

  private CopyRequested parse(byte[] body) {
    try {
      return json.readValue(body, CopyRequested.class);
    } catch (JsonProcessingException e) {
      throw ProblemException.unreadable(e);
    } catch (IOException e) {
      throw ProblemException.invalid("", "must be JSON in UTF-8");
    }
  }

  private String write(CopyRequest request) {
    try {
      return json.writeValueAsString(request);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private DeliveryScheduler configured() {
    return deliveries.orElseThrow(
        () ->
            ProblemException.overload(
                "There is nowhere to deliver to: set suasion.campaign.delivery.url and"
                    + " suasion.campaign.delivery.secrets.",
                RETRY_AFTER));
  }

  /** A sender who repeats a message has lost our answer, so the answer says that all is well. */
  private static Response answer(DeliveryScheduler.Acceptance acceptance) {
    if (acceptance == DeliveryScheduler.Acceptance.OTHER_BODY) {
      throw ProblemException.conflict(
          "Another message with this webhook-id was accepted already; give a new one an id of its"
              + " own.");
    }
    return Response.accepted().build();
  }
}
