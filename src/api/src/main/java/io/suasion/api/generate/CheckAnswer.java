package io.suasion.api.generate;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What accounts for the words of a text.
 *
 * @param isTrue whether something accounts for each word
 * @param missing facts of the brief that the text does not tell
 */
public record CheckAnswer(
    @Schema(description = "whether no stretch is unaccounted or misbound") @JsonProperty("true")
        boolean isTrue,
    @Schema(description = "in the order of the text; punctuation may lie between them")
        List<Stretch> stretches,
    @Schema(description = "facts of the brief, its name and offer among them, that are not told")
        List<Fact> missing) {

  public CheckAnswer {
    stretches = Objects.requireNonNullElse(stretches, List.of());
    missing = Objects.requireNonNullElse(missing, List.of());
  }
}
