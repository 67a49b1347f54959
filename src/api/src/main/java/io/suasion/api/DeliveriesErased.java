package io.suasion.api;

/** How many deliveries of a reader were deleted. */
public record DeliveriesErased(int deleted) {}
