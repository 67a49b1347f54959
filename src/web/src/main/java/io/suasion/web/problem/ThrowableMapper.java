package io.suasion.web.problem;

import io.suasion.api.problem.ProblemType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.jboss.logging.Logger;

/** Anything else is our own fault: the log tells it, the caller learns nothing internal. */
@Provider
public class ThrowableMapper implements ExceptionMapper<Throwable> {
  static final String DETAIL = "Try again later; the request itself may be right.";
  private static final Logger LOG = Logger.getLogger(ThrowableMapper.class);

  @Override
  public Response toResponse(Throwable exception) {
    LOG.error("A request failed", exception);
    return Problems.answer(ProblemType.INTERNAL, DETAIL);
  }
}
