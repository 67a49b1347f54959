/** Beam search and sampling over a model that gives continuations; knows no TensorFlow. */
package io.suasion.seq2seq.decoding;
