/**
 * What outputs are scored by: BLEU, NIST, ROUGE-L and CIDEr as the E2E challenge computes them, so
 * that figures can be compared, and more; each with its confidence interval.
 *
 * <p>Thread-safe: everything is a function of its arguments.
 */
package io.suasion.workbench.metrics;
