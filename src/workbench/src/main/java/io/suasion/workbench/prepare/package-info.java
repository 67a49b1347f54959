/** Makes training examples of a shop's own rows or of public data sets. */
package io.suasion.workbench.prepare;
