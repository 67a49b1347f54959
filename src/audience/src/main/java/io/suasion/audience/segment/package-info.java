/** Named groups of readers. */
package io.suasion.audience.segment;
