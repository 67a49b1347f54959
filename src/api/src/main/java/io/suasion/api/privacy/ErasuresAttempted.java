package io.suasion.api.privacy;

/**
 * What one request for attempts did.
 *
 * @param attempted how many erasures
 * @param running how many of them have to be tried again later
 * @param more whether there was no time for others: ask again
 */
public record ErasuresAttempted(int attempted, int running, boolean more) {}
