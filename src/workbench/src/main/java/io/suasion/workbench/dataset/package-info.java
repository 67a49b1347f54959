/** Reads and writes meanings, references and outputs in the forms of the data sets. */
package io.suasion.workbench.dataset;
