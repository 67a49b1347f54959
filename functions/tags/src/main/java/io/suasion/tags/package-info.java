/** The function tags: events in, interest tags out. */
package io.suasion.tags;
