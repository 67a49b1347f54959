/** Writes a text for each meaning of a file with a trained bundle. */
package io.suasion.workbench.write;
