package io.suasion.api.privacy;

import io.suasion.api.tags.Tag;
import io.suasion.api.tags.TagName;
import java.util.List;
import java.util.Map;

/**
 * All that is remembered of a reader.
 *
 * @param events the latest first
 */
public record ProfileExport(
    List<Tag> tags,
    List<TagName> disliked,
    Map<String, String> traits,
    Map<ConsentPurpose, Consent> consents,
    List<ExportedEvent> events) {}
