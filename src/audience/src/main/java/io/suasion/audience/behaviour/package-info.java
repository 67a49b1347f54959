/** Holds what all readers teach about one of them, and reads and writes it as a file. */
package io.suasion.audience.behaviour;
