package io.suasion.api.deliveries;

/** How many deliveries of a reader were deleted. */
public record DeliveriesErased(int deleted) {}
