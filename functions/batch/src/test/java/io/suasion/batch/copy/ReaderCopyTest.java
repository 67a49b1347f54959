package io.suasion.batch.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.suasion.api.copy.CopyAnswer;
import io.suasion.api.copy.CopyRequest;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ReaderCopyTest {
  private static final CopyAnswer COPY =
      new CopyAnswer(
          null, null, List.of(), List.of(), null, List.of(), List.of(), null, List.of(), Map.of());
  private static final CopyRequest REQUEST = new CopyRequest(null, null, null, 1, 7L, null);
  private static final Campaign SPRING = new Campaign("spring", REQUEST);
  private static final String LONGEST_NAME = "s".repeat(64);

  /** What a header Idempotency-Key may hold, as campaign reads it. */
  private static final String KEY = "\"[!#-~ ]{1,100}\"";

  private final List<String> keys = new ArrayList<>();
  private final List<CopyRequest> requests = new ArrayList<>();
  private final Deque<CallFailedException> failures = new ArrayDeque<>();
  private final Map<String, CopyAnswer> results = new HashMap<>();

  @Test
  void theAnswerForAReaderIsKept() {
    assertThat(write(SPRING, "reader-1")).isEmpty();

    assertThat(requests).containsExactly(new CopyRequest("reader-1", null, null, 1, 7L, null));
    assertThat(results)
        .containsOnlyKeys(
            "results/spring/638272d2c60a282ab8a042288e0c50cfee2cd7cc28c37dffe0466adce598b02c.json");
  }

  @Test
  void aReaderWhoIsNamedByHashIsTheSame() {
    write(SPRING, "reader-1");
    write(SPRING, "sha256:" + results.keySet().iterator().next().substring(15, 79));

    assertThat(results).hasSize(1);
    assertThat(keys.get(0)).isEqualTo(keys.get(1));
  }

  @Test
  void theKeyIsOfTheCampaignAndTheReaderAndShortEnough() {
    write(SPRING, "reader-1");
    write(SPRING, "reader-2");
    write(new Campaign(LONGEST_NAME, REQUEST), "reader-1");

    assertThat(keys).doesNotHaveDuplicates().allMatch(key -> key.matches(KEY));
    assertThat(keys).noneMatch(key -> key.contains("reader"));
  }

  @Test
  void whatWasTriedAgainIsKeptOnceUnderOneKey() {
    failures.add(CallFailedException.silent("Timeout"));

    assertThat(write(SPRING, "reader-1")).isEmpty();
    assertThat(keys).hasSize(2);
    assertThat(keys.get(0)).isEqualTo(keys.get(1));
  }

  @Test
  void whatFailsIsNotKept() {
    failures.add(CallFailedException.answered(400, Duration.ZERO, "400: no facts"));

    assertThat(write(SPRING, "reader-1"))
        .map(CallFailedException::getMessage)
        .contains("400: no facts");
    assertThat(results).isEmpty();
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {"..", "a/b", "a b", "früh", "\"", ".a"})
  void aCampaignNeedsANameThatFitsIntoAnAddress(String name) {
    assertThatThrownBy(() -> new Campaign(name, REQUEST))
        .isInstanceOf(InvalidTaskException.class)
        .hasMessageContaining("campaign must be a name");
    assertThatThrownBy(() -> new Campaign(LONGEST_NAME + "s", REQUEST))
        .isInstanceOf(InvalidTaskException.class);
  }

  @Test
  void aCampaignIsOfNoReader() {
    CopyRequest ofOne = new CopyRequest("reader-1", null, null, 1, 7L, null);

    assertThatThrownBy(() -> new Campaign("spring", ofOne)).hasMessageContaining("profile");
    assertThatThrownBy(() -> new Campaign("spring", null)).hasMessageContaining("request");
  }

  private Optional<CallFailedException> write(Campaign campaign, String profile) {
    Copywriter copywriter =
        (key, request, timeout) -> {
          keys.add(key);
          requests.add(request);
          if (!failures.isEmpty()) {
            throw failures.remove();
          }
          return COPY;
        };
    Retries retries = new Retries(4, Duration.ZERO, new SplittableRandom(1), wait -> {});
    return new ReaderCopy(copywriter, results::put, retries, Duration.ofSeconds(10))
        .write(campaign, profile, () -> Duration.ofMinutes(1));
  }
}
