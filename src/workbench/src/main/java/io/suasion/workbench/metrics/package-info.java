/**
 * BLEU, NIST, ROUGE-L and CIDEr as the E2E challenge scores them, so that figures can be compared.
 *
 * <p>Thread-safe: everything is a function of its arguments.
 */
package io.suasion.workbench.metrics;
