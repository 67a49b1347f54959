/** {@code suasion check}: what accounts for the words of a text. */
package io.suasion.workbench.check;
