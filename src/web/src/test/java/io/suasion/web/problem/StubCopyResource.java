package io.suasion.web.problem;

import io.smallrye.mutiny.Uni;
import io.suasion.api.copy.CopyAnswer;
import io.suasion.api.copy.CopyApi;
import io.suasion.api.copy.CopyRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Answers, or fails in the way that the product's name asks for. */
public class StubCopyResource implements CopyApi {

  @Override
  public Uni<CopyAnswer> copy(String idempotencyKey, CopyRequest request) {
    return switch (request.brief().product().name()) {
      case "internal" -> Uni.createFrom().failure(new IllegalStateException("secret state"));
      case "overload" ->
          Uni.createFrom().failure(ProblemException.overload("Try again.", Duration.ofSeconds(2)));
      case "conflict" -> throw ProblemException.conflict("Wait for the first.");
      default ->
          Uni.createFrom()
              .item(
                  new CopyAnswer(
                      null,
                      null,
                      List.of(),
                      List.of(),
                      null,
                      List.of(),
                      List.of(),
                      null,
                      List.of(),
                      Map.of("all", 1L)));
    };
  }
}
