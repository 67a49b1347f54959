/** Measures {@code src/catalog}: how long it takes to understand a product. */
package io.suasion.benchmarks.catalog;
