package io.suasion.copywriting.account;

import io.suasion.copywriting.Fact;

/**
 * Tokens that are the value of a fact, or some items of it.
 *
 * @param end token after the last one
 */
record ValueSpan(int end, Fact fact) {}
