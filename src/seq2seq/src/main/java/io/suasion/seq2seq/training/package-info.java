/** Trains a network, keeps checkpoints and exports a bundle. */
package io.suasion.seq2seq.training;
