/** Bundles and the copy model that they serve: the only library that sees DJL and TensorFlow. */
package io.suasion.seq2seq;
