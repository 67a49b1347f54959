package io.suasion.audience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PseudonymsTest {
  private final Pseudonyms pseudonyms = new Pseudonyms("a secret for this test only");

  @Test
  void aReaderKeepsOnePseudonymThatTellsNothing() {
    String pseudonym = pseudonyms.ofProfile("jo@example.org");

    assertThat(pseudonym)
        .isEqualTo(new Pseudonyms("a secret for this test only").ofProfile("jo@example.org"))
        .matches("[A-Za-z0-9_-]{43}")
        .doesNotContain("jo");
  }

  @Test
  void theCodeIsHmacSha256() {
    // printf 'profile:reader' | openssl dgst -sha256 -hmac 'a secret for this test only' -binary |
    // base64, in URL-safe letters
    assertThat(pseudonyms.ofProfile("reader"))
        .isEqualTo("1EQ0XX5Jm0OXCOqIWgV-9BTBp-JaYaNBsS2egIn5U5k");
  }

  @Test
  void anotherReaderAnotherUseOrAnotherSecretGivesAnotherName() {
    assertThat(pseudonyms.ofProfile("a"))
        .isNotEqualTo(pseudonyms.ofProfile("b"))
        .isNotEqualTo(pseudonyms.ofEvent("a"))
        .isNotEqualTo(new Pseudonyms("another secret for this test").ofProfile("a"));
  }

  @Test
  void aShortSecretIsRefusedWithHowToMakeOne() {
    assertThatThrownBy(() -> new Pseudonyms("short")).hasMessageContaining("openssl rand");
  }
}
