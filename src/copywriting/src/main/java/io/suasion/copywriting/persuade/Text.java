package io.suasion.copywriting.persuade;

import io.suasion.copywriting.Principle;
import io.suasion.copywriting.text.Passage;

/** Copy in its parts; a part that the channel does not show is empty. */
public record Text(Principle principle, Passage headline, Passage body, Passage callToAction) {}
