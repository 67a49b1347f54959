/** How long copy of the bank takes, and how much memory the bank holds. */
package io.suasion.benchmarks.copywriting;
