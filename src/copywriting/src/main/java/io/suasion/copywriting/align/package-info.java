/** Reads a text back into facts and compares them with those that it should tell. */
package io.suasion.copywriting.align;
