/** Typed values and how they are read. */
package io.suasion.catalog.value;
