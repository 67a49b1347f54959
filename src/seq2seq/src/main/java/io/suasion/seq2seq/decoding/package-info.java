/** Searches a model's continuations by beam and by sampling. It knows no TensorFlow. */
package io.suasion.seq2seq.decoding;
