package io.suasion.generate.http;

import io.suasion.api.generate.CheckRequest;
import io.suasion.api.generate.CheckedParts;
import io.suasion.api.generate.TextPart;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A text or a part of one.
 *
 * @param part empty for a text that was sent as a whole
 */
record CheckedText(Optional<TextPart> part, String text) {

  static List<CheckedText> of(CheckRequest request) {
    if (request.text() != null) {
      return List.of(new CheckedText(Optional.empty(), request.text()));
    }
    CheckedParts parts = request.parts();
    return Stream.of(
            of(TextPart.HEADLINE, parts.headline()),
            of(TextPart.BODY, parts.body()),
            of(TextPart.CALL_TO_ACTION, parts.callToAction()))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<CheckedText> of(TextPart part, String text) {
    return Optional.ofNullable(text).map(given -> new CheckedText(Optional.of(part), given));
  }
}
