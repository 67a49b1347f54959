/** Reading texts for a request: words, sentences, keywords, subwords, facts. */
package io.suasion.tokenize.reading;
