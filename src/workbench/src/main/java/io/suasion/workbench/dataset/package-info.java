/** Files of meanings, references and outputs, in the forms in which the data sets come. */
package io.suasion.workbench.dataset;
