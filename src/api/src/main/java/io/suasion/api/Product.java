package io.suasion.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sold. Copy claims nothing but its facts and those of the offer. */
public record Product(
    @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "under which readers' events name it", examples = "p-4711")
        @PlainText
        @Size(max = 200)
        String id,
    @Schema(description = "told letter by letter", examples = "The Rice Boat")
        @NotBlank
        @PlainText
        @Size(max = 200)
        String name,
    @Schema(description = "what it is", examples = "restaurant") @PlainText @Size(max = 100)
        String category,
    @Schema(
            description =
                "attribute to value; at most 40, of which each will be told or reported missing")
        @NotEmpty
        @Size(max = 40)
        Map<
                @NotBlank @PlainText @Size(max = 60) String,
                @NotBlank @PlainText @Size(max = 300) String>
            facts,
    @Schema(description = "free text in which further facts may be found")
        @PlainText(multiline = true)
        @Size(max = 5000)
        String description) {}
