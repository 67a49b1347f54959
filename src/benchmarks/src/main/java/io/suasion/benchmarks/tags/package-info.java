/** How much the function tags adds to the database that it asks. */
package io.suasion.benchmarks.tags;
