package io.suasion.api.tags;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Events, each of which is accepted or refused by itself. */
public record EventBatch(@NotEmpty @Size(max = 500) List<@NotNull Event> events) {}
