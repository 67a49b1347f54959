/** Opens and writes bundles, and serves them as a copy model. Only this library sees TensorFlow. */
package io.suasion.seq2seq;
