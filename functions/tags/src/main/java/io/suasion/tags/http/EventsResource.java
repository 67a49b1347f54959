package io.suasion.tags.http;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.suasion.api.tags.Event;
import io.suasion.api.tags.EventBatch;
import io.suasion.api.tags.EventBatchAnswer;
import io.suasion.tags.intake.EventRecorder;
import io.suasion.tags.intake.Intake;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

/** {@code POST /v1/events}: what the bytes mean depends on headers and on the bytes themselves. */
@Path("/v1/events")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
class EventsResource {
  private final Intake intake;
  private final EventRecorder recorder;

  EventsResource(Intake intake, EventRecorder recorder) {
    this.intake = intake;
    this.recorder = recorder;
  }

  @POST
  @Consumes(MediaType.WILDCARD)
  @Operation(
      summary = "Records what readers did; each event has a result of its own",
      description =
          "One event or a batch of at most 500, each of at most 32 KB: in the form described here,"
              + " as CloudEvents 1.0 (binary, structured or batch; the type ends in one of"
              + " EventType, the subject is the reader, the data has product, rating, weight and"
              + " facts), or as calls of Segment's specification, alone or in a batch.")
  public Uni<EventBatchAnswer> record(
      @Context HttpHeaders headers,
      @RequestBody(
              required = true,
              content = {
                @Content(
                    mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(anyOf = {EventBatch.class, Event.class, Object.class})),
                @Content(
                    mediaType = "application/cloudevents+json",
                    schema = @Schema(type = SchemaType.OBJECT)),
                @Content(
                    mediaType = "application/cloudevents-batch+json",
                    schema = @Schema(type = SchemaType.ARRAY, implementation = Object.class)),
              })
          byte[] body) {
    Map<String, String> first = firstOfEach(headers);
    return Uni.createFrom()
        .item(() -> new EventBatchAnswer(recorder.record(intake.read(first, body))));
  }

  private static Map<String, String> firstOfEach(HttpHeaders headers) {
    Map<String, String> first = new HashMap<>();
    for (Map.Entry<String, List<String>> header : headers.getRequestHeaders().entrySet()) {
      first.put(header.getKey().toLowerCase(Locale.ROOT), header.getValue().get(0));
    }
    return first;
  }
}
