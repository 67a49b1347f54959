/** Chooses among variants with a known propensity and learns from what readers do. */
package io.suasion.experiment;
