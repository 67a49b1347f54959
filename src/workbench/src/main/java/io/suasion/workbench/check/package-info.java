/** Checks which facts account for each word of a text. */
package io.suasion.workbench.check;
