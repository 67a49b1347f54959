package io.suasion.api;

import java.util.List;

/** A reader's interests, the strongest first; none for a reader never seen. */
public record ProfileTags(List<Tag> tags) {}
