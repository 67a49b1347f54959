package io.suasion.api.brief;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.suasion.api.constraint.PlainText;
import io.suasion.api.constraint.ShopText;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is sold, as its shop wrote it. Copy claims nothing but its facts and those of the offer.
 *
 * @param facts attribute to value; values are texts, whatever they were in JSON, and an empty one
 *     counts as none
 */
public record Product(
    @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "under which readers' events name it", examples = "p-4711")
        @PlainText
        @Size(max = 200)
        String id,
    @Schema(
            description = "cleaned of markup, then told letter by letter",
            examples = "The Rice Boat",
            pattern = "\\S")
        @NotNull
        @ShopText(visible = true)
        @Size(max = 400)
        String name,
    @Schema(
            description = "what it is: a noun, or its path in a taxonomy",
            examples = {"restaurant", "Home & Garden > Furniture > Tables"})
        @ShopText
        @Size(max = 500)
        String category,
    @Schema(
            description =
                "attribute to value, 1 to 100 of them. An attribute has 1 to 200 characters. A value"
                    + " is a text, number, true, false or null, or a list or an object of them; as"
                    + " text or JSON it has at most 5,000 characters. Markup, ends of line and"
                    + " control characters are cleaned away. Each will be told, or reported as"
                    + " missing, or as ignored with a reason")
        @JsonDeserialize(contentUsing = FactValue.class)
        @NotEmpty
        @Size(max = 100)
        Map<
                @ShopText(visible = true) @Size(max = 200) String,
                @NotNull @ShopText @Size(max = 5000) String>
            facts,
    @Schema(description = "free text in which further facts may be found")
        @PlainText(multiline = true)
        @Size(max = 5000)
        String description) {}
