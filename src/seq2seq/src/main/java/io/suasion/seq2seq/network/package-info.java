/** Networks as TensorFlow graphs, for training and for serving: the Transformer and the GRU. */
package io.suasion.seq2seq.network;
