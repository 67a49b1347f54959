/** Finds for every word of a text what in the brief accounts for it, whoever wrote the text. */
package io.suasion.copywriting.account;
