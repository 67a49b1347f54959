/** What is known of a reader, and what readers decide about it. */
package io.suasion.tags.reader;
