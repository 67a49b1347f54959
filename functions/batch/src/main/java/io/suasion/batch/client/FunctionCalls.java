package io.suasion.batch.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.suasion.api.problem.Problem;
import io.suasion.batch.copy.CallFailedException;
import io.suasion.web.json.LenientJson;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Waits for other functions and says in one way what went wrong. */
@Singleton
public class FunctionCalls {
  private static final int INVALID = 400;

  private final ObjectMapper json;

  FunctionCalls(ObjectMapper json) {
    this.json = LenientJson.of(json);
  }

  /**
   * Returns the answer to a call.
   *
   * @throws CallFailedException where there is none
   */
  public <T> T await(Supplier<Uni<T>> call, Duration timeout) {
    try {
      return call.get().await().atMost(timeout);
    } catch (WebApplicationException e) {
      throw refused(e.getResponse());
    } catch (ConstraintViolationException e) {
      throw invalid(e);
    } catch (RuntimeException e) {
      // Only the kind of a failure is told: the message may quote what was sent.
      throw CallFailedException.silent(e.getClass().getSimpleName());
    }
  }

  /** The typed clients check a request before they send it, and do not send a wrong one. */
  private static CallFailedException invalid(ConstraintViolationException e) {
    String problem =
        e.getConstraintViolations().stream()
            .map(each -> afterMethod(each.getPropertyPath()) + " " + each.getMessage())
            .sorted()
            .collect(Collectors.joining("; "));
    return CallFailedException.answered(INVALID, Duration.ZERO, INVALID + ": " + problem);
  }

  private static String afterMethod(Path path) {
    String text = path.toString();
    return text.substring(text.indexOf('.') + 1);
  }

  private CallFailedException refused(Response response) {
    int status = response.getStatus();
    return CallFailedException.answered(
        status, retryAfter(response), "%d: %s".formatted(status, problem(response)));
  }

  /** Reads a wait in seconds; a date of HTTP counts as no wait here. */
  private static Duration retryAfter(Response response) {
    String header = Objects.toString(response.getHeaderString(HttpHeaders.RETRY_AFTER), "");
    return header.matches("[0-9]{1,6}")
        ? Duration.ofSeconds(Long.parseLong(header))
        : Duration.ZERO;
  }

  private String problem(Response response) {
    try {
      return sentence(json.readValue(response.readEntity(String.class), Problem.class));
    } catch (JsonProcessingException | RuntimeException e) {
      return response.getStatusInfo().getReasonPhrase();
    }
  }

  private static String sentence(Problem problem) {
    List<?> errors = Objects.requireNonNullElse(problem.errors(), List.of());
    if (errors.isEmpty()) {
      return problem.detail();
    }
    return problem.errors().stream()
        .map(error -> Objects.toString(error.pointer(), error.parameter()) + " " + error.detail())
        .collect(Collectors.joining("; "));
  }
}
