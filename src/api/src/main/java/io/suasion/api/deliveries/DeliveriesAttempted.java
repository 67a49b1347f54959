package io.suasion.api.deliveries;

/**
 * What one request for attempts did.
 *
 * @param attempted how many deliveries
 * @param pending how many of them have to be tried again later
 * @param more whether others are due already: ask again
 */
public record DeliveriesAttempted(int attempted, int pending, boolean more) {}
