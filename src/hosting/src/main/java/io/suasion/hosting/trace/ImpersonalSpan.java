package io.suasion.hosting.trace;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.trace.data.DelegatingSpanData;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import java.util.List;
import java.util.Set;

/**
 * A span without what may name a reader: paths and queries hold ids, messages of failures quote
 * what was sent, addresses are those of people. What is not known to be harmless is left out.
 */
final class ImpersonalSpan extends DelegatingSpanData {

  private static final Set<String> HARMLESS =
      Set.of(
          "http.request.method",
          "http.response.status_code",
          "http.route",
          "http.request.body.size",
          "http.response.body.size",
          "error.type");

  private static final AttributeKey<String> METHOD = AttributeKey.stringKey("http.request.method");
  private static final AttributeKey<String> ROUTE = AttributeKey.stringKey("http.route");

  private final Attributes attributes;

  ImpersonalSpan(SpanData span) {
    super(span);
    AttributesBuilder kept = Attributes.builder().putAll(span.getAttributes());
    kept.removeIf(key -> !HARMLESS.contains(key.getKey()));
    this.attributes = kept.build();
  }

  /** The name of a request's span is its method and the template of its path, never the path. */
  @Override
  public String getName() {
    String method = attributes.get(METHOD);
    if (getKind() != SpanKind.SERVER || method == null) {
      return super.getName();
    }
    String route = attributes.get(ROUTE);
    return route == null ? method : method + " " + route;
  }

  @Override
  public Attributes getAttributes() {
    return attributes;
  }

  @Override
  public int getTotalAttributeCount() {
    return attributes.size();
  }

  @Override
  public List<EventData> getEvents() {
    return List.of();
  }

  @Override
  public int getTotalRecordedEvents() {
    return 0;
  }

  @Override
  public List<LinkData> getLinks() {
    return List.of();
  }

  @Override
  public int getTotalRecordedLinks() {
    return 0;
  }

  @Override
  public StatusData getStatus() {
    return StatusData.create(super.getStatus().getStatusCode(), "");
  }
}
