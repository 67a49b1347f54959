package io.suasion.audience.behaviour;

/** A product by its id, and how much another one speaks for it; below zero: against it. */
public record WeightedProduct(String product, double weight) {}
