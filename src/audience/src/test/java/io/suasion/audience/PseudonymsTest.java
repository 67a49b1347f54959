package io.suasion.audience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PseudonymsTest {
  private static final String SECRET = "a secret for this test only";
  private static final String NEWER = "another secret for this test";

  private final Pseudonyms pseudonyms = new Pseudonyms(List.of(SECRET));
  private final Pseudonyms rotated = new Pseudonyms(List.of(NEWER, SECRET));

  @Test
  void aReaderKeepsOnePseudonymThatTellsNothing() {
    Reader reader = pseudonyms.reader("jo@example.org");

    assertThat(reader).isEqualTo(new Pseudonyms(List.of(SECRET)).reader("jo@example.org"));
    assertThat(reader.pseudonym()).matches("[A-Za-z0-9_-]{43}").doesNotContain("jo");
    assertThat(reader.former()).isEmpty();
  }

  @Test
  void theCodeIsHmacSha256() {
    // printf "profile:sha256:$(printf reader | sha256sum | cut -c1-64)" | openssl dgst -sha256
    // -hmac 'a secret for this test only' -binary | base64, in URL-safe letters
    assertThat(pseudonyms.reader("reader").pseudonym())
        .isEqualTo("YSz9724oLasBWTDLRh6-mDlP21ssunxvn0CVi4tPGvY");
  }

  @Test
  void theHashOfAnIdNamesTheSameReader() {
    assertThat(Pseudonyms.hashed("reader"))
        .isEqualTo("sha256:3d0941964aa3ebdcb00ccef58b1bb399f9f898465e9886d5aec7f31090a0fb30");
    assertThat(pseudonyms.reader(Pseudonyms.hashed("reader")))
        .isEqualTo(pseudonyms.reader("reader"));
  }

  @Test
  void anotherReaderAnotherUseOrAnotherSecretGivesAnotherName() {
    assertThat(pseudonyms.reader("a").pseudonym())
        .isNotEqualTo(pseudonyms.reader("b").pseudonym())
        .isNotEqualTo(pseudonyms.reader("a").suppression())
        .isNotEqualTo(pseudonyms.ofEvent("a"))
        .isNotEqualTo(new Pseudonyms(List.of(NEWER)).reader("a").pseudonym());
  }

  @Test
  void overARotationTheFormerNameIsKnownAndEventsAndSuppressedReadersKeepTheirs() {
    Reader reader = rotated.reader("a");

    assertThat(reader.former()).containsExactly(pseudonyms.reader("a").pseudonym());
    assertThat(reader.suppression()).isEqualTo(pseudonyms.reader("a").suppression());
    assertThat(rotated.ofEvent("1")).isEqualTo(pseudonyms.ofEvent("1"));
  }

  @Test
  void aShortSecretIsRefusedWithHowToMakeOne() {
    assertThatThrownBy(() -> new Pseudonyms(List.of("short"))).hasMessageContaining("openssl rand");
  }
}
