package io.suasion.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sold and how to write about it; channel, language, tone and length have defaults. */
public record Brief(
    @NotNull @Valid Product product,
    @Valid Offer offer,
    @Schema(defaultValue = "email") Channel channel,
    @Schema(defaultValue = "en") Language language,
    @Schema(defaultValue = "neutral") Tone tone,
    @Schema(defaultValue = "medium") Length length) {

  public Brief {
    channel = Objects.requireNonNullElse(channel, Channel.EMAIL);
    language = Objects.requireNonNullElse(language, Language.EN);
    tone = Objects.requireNonNullElse(tone, Tone.NEUTRAL);
    length = Objects.requireNonNullElse(length, Length.MEDIUM);
  }
}
