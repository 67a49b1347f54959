/** JMH benchmarks of the language library. */
package io.suasion.benchmarks.language;
