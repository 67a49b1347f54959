/** Training: batches, steps, checkpoints and the export of a bundle. */
package io.suasion.seq2seq.training;
