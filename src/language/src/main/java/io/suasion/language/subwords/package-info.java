/** Turns text into subword ids and back, by byte-pair encoding. */
package io.suasion.language.subwords;
