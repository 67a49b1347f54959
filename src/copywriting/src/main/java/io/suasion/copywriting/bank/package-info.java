/** Reads the copy bank: what facts do for a reader, openings and calls to action, as tables. */
package io.suasion.copywriting.bank;
