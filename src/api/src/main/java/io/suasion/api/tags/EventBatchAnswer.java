package io.suasion.api.tags;

import java.util.List;

/** One result for each event, in their order. */
public record EventBatchAnswer(List<EventResult> results) {}
