/** Load on the functions over HTTP, and what it shows. */
package io.suasion.benchmarks;
