package io.suasion.hosting.trace;

import io.opentelemetry.api.trace.SpanId;
import io.opentelemetry.api.trace.TraceId;
import io.opentelemetry.sdk.trace.IdGenerator;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.random.RandomGenerator;

/**
 * Ids of traces and spans from the system's randomness. The usual generator draws from seeds of its
 * threads: processes that AWS restores from one snapshot would all give the same ids.
 */
@Singleton
public final class SecureIds implements IdGenerator {
  private final RandomGenerator random = new SecureRandom();

  @Override
  public String generateSpanId() {
    return SpanId.fromLong(nonZero());
  }

  @Override
  public String generateTraceId() {
    return TraceId.fromLongs(random.nextLong(), nonZero());
  }

  /** Never returns zero: an id of zeros stands for none. */
  private long nonZero() {
    long drawn = random.nextLong();
    return drawn == 0 ? 1 : drawn;
  }
}
