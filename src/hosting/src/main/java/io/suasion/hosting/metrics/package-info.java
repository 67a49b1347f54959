/** What is counted and timed, where nothing scrapes. */
package io.suasion.hosting.metrics;
