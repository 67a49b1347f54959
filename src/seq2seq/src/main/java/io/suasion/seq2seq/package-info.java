/** seq2seq. */
package io.suasion.seq2seq;
