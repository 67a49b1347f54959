package io.suasion.catalog.feed;

/**
 * Something that a shop should look at in its feed.
 *
 * @param line where it begins, from 1
 * @param detail a sentence that says what was seen and what to do
 */
public record FeedNote(long line, String detail) {}
