/** Holds texts that know which facts they tell, and small rules about text that all share. */
package io.suasion.copywriting.text;
