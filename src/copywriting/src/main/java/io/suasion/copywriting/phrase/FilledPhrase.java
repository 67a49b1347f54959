package io.suasion.copywriting.phrase;

import io.suasion.copywriting.Principle;
import io.suasion.copywriting.text.Passage;

/** A phrase with the facts of a brief. */
public record FilledPhrase(Principle principle, Passage passage) {}
