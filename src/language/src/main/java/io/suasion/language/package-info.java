/** Cuts text into sentences and words, tags them, finds keywords, and reads tables of words. */
package io.suasion.language;
