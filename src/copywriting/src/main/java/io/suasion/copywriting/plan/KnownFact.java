package io.suasion.copywriting.plan;

import io.suasion.copywriting.Fact;

/**
 * A fact that a model can tell.
 *
 * @param given as the brief gives it
 * @param canonical as the model's domain names it
 */
public record KnownFact(Fact given, Fact canonical) {}
