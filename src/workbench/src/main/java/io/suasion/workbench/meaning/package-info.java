/** Reads meanings as the data sets write them, and the domains that ship with the program. */
package io.suasion.workbench.meaning;
