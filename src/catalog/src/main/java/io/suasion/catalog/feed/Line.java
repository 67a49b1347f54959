package io.suasion.catalog.feed;

/**
 * A line of a text.
 *
 * @param number from 1
 * @param text without its end; the beginning of it where it is too long
 * @param tooLong whether it is longer than any line of a feed
 */
record Line(long number, String text, boolean tooLong) {}
