/** Builds the Transformer and the GRU as TensorFlow graphs, for training and for serving. */
package io.suasion.seq2seq.network;
