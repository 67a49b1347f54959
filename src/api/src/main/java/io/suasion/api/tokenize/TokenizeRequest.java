package io.suasion.api.tokenize;

import io.suasion.api.constraint.PlainText;
import io.suasion.api.constraint.ShopText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What to cut up, and into what. */
public record TokenizeRequest(
    @Schema(description = "one text; or give texts")
        @PlainText(multiline = true)
        @Size(max = 20_000)
        String text,
    @Schema(description = "1 to 100 texts, each answered or refused by itself")
        @Size(min = 1, max = 100)
        List<String> texts,
    @Schema(defaultValue = "auto") TextLanguage language,
    @Schema(
            description = "what the answer tells of each text",
            defaultValue = "[\"sentences\", \"words\", \"keywords\"]")
        @NotEmpty
        Set<@NotNull TextDetail> include,
    @Schema(description = "the bundle whose subwords are asked for", examples = "catalog-en")
        @Size(max = 100)
        String bundle,
    @Schema(description = "what the texts are about; facts need it", examples = "restaurant")
        @ShopText
        @Size(max = 500)
        String category,
    @Schema(description = "words of Chinese texts that must not be cut, such as brands")
        @Size(max = 1000)
        List<@NotBlank @PlainText @Size(max = 60) String> dictionary) {

  public TokenizeRequest {
    language = Objects.requireNonNullElse(language, TextLanguage.AUTO);
    include =
        Objects.requireNonNullElse(
            include, EnumSet.of(TextDetail.SENTENCES, TextDetail.WORDS, TextDetail.KEYWORDS));
    dictionary = Objects.requireNonNullElse(dictionary, List.of());
  }
}
