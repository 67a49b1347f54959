package io.suasion.api.brief;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.suasion.api.constraint.TimeZoneName;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is sold and how to write about it; channel, language, tone, length and style have defaults.
 *
 * @param style not written as JSON where it is not given, like products
 * @param products not written as JSON where there are none: a brief of one product stays the text,
 *     and so the experiment, that it has always been
 */
@ProductOrProducts
public record Brief(
    @Schema(description = "what the copy is about; or else products to choose from") @Valid
        Product product,
    @Schema(description = "the one that fits the reader best is taken; at most 200")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Size(min = 1, max = 200)
        List<@NotNull @Valid Product> products,
    @Valid Offer offer,
    @Schema(
            description = "in whose clock an offer starts and ends where it gives no offset itself",
            examples = "America/Los_Angeles")
        @JsonProperty("time_zone")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @TimeZoneName
        @Size(max = 60)
        String timeZone,
    @Schema(defaultValue = "email") Channel channel,
    @Schema(defaultValue = "en") Language language,
    @Schema(defaultValue = "neutral") Tone tone,
    @Schema(defaultValue = "medium") Length length,
    @Schema(
            defaultValue = "persuasive",
            description = "plain: the facts alone, without benefits and openings of ours")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        Style style) {

  public Brief {
    timeZone = timeZone == null || timeZone.isBlank() ? null : timeZone.strip();
    channel = Objects.requireNonNullElse(channel, Channel.EMAIL);
    language = Objects.requireNonNullElse(language, Language.EN);
    tone = Objects.requireNonNullElse(tone, Tone.NEUTRAL);
    length = Objects.requireNonNullElse(length, Length.MEDIUM);
  }

  /** This brief about one product. */
  public Brief about(Product chosen) {
    return new Brief(chosen, null, offer, timeZone, channel, language, tone, length, style);
  }
}
