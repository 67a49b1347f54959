package io.suasion.api.tags;

import java.util.List;

/**
 * Which products fit a reader best.
 *
 * @param personalization {@code none} where the reader does not consent to it; then the products
 *     stand in the order in which they came
 * @param picks the best first
 * @param tags the reader's, as {@code GET /v1/profiles/{id}/tags} gives them
 */
public record Recommendation(Personalization personalization, List<Pick> picks, List<Tag> tags) {}
