/** Reads cells as typed values: quantities, ranges, prices, flags, lists and the like. */
package io.suasion.catalog.value;
