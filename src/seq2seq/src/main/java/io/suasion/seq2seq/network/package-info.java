/** The Transformer as a TensorFlow graph, for training and for serving. */
package io.suasion.seq2seq.network;
