package io.suasion.dynamodb;

import io.suasion.web.problem.ProblemException;
import io.suasion.web.problem.Problems;
import io.suasion.web.problem.ThrowableMapper;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import org.jboss.logging.Logger;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * Answers 503 while the database is away; a failure that does not pass by itself is our own fault.
 */
@Provider
public class DatabaseFailureMapper implements ExceptionMapper<SdkException> {
  private static final Logger LOG = Logger.getLogger(DatabaseFailureMapper.class);
  private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

  @Override
  public Response toResponse(SdkException failure) {
    if (!DatabaseFailures.mayPass(failure)) {
      return new ThrowableMapper().toResponse(failure);
    }
    LOG.error("The database is not available", failure);
    return Problems.answer(unavailable());
  }

  /** What a caller is told while the database is away. */
  public static ProblemException unavailable() {
    return ProblemException.overload(
        "The database is not available at the moment. Try again later with the same request: what"
            + " was counted is not counted twice.",
        RETRY_AFTER);
  }
}
