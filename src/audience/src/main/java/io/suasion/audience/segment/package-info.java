/** Tells to which named groups a reader belongs. */
package io.suasion.audience.segment;
