package io.suasion.audience.behaviour;

/** A product by its id, and how much another product speaks for it, or below zero against it. */
public record WeightedProduct(String product, double weight) {}
