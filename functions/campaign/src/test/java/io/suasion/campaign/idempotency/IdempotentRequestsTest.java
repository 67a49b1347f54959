package io.suasion.campaign.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.smallrye.mutiny.Uni;
import io.suasion.api.copy.CopyAnswer;
import io.suasion.api.copy.CopyRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkClientException;

class IdempotentRequestsTest {
  private static final CopyAnswer COPY =
      new CopyAnswer(
          null, null, List.of(), List.of(), null, List.of(), List.of(), null, List.of(), Map.of());

  private final IdempotentRequests onceOnly =
      new IdempotentRequests(
          new GoneAfterTheClaim(), JsonMapper.builder().addModule(new JavaTimeModule()).build());

  @Test
  void copyThatCannotBeStoredIsAnsweredAllTheSame() {
    assertThat(answer(Uni.createFrom().item(COPY))).isEqualTo(COPY);
  }

  @Test
  void aFailureStaysWhatItWasIfItsKeyCannotBeGivenBack() {
    IllegalStateException failure = new IllegalStateException();

    assertThatThrownBy(() -> answer(Uni.createFrom().failure(failure))).isSameAs(failure);
  }

  private CopyAnswer answer(Uni<CopyAnswer> work) {
    CopyRequest request = new CopyRequest(null, null, null, null, null, null);
    return onceOnly
        .answer("key", "a caller", request, () -> work)
        .await()
        .atMost(Duration.ofSeconds(30));
  }

  /** A database that goes away while the copy is written. */
  private static final class GoneAfterTheClaim implements IdempotencyStore {
    @Override
    public Claim claim(String key, String fingerprint) {
      return Claim.of(Claim.State.FRESH);
    }

    @Override
    public void complete(String key, String fingerprint, String answer) {
      throw SdkClientException.create("away");
    }

    @Override
    public void release(String key) {
      throw SdkClientException.create("away");
    }
  }
}
