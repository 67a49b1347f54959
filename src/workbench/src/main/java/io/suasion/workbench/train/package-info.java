/** The verb {@code train}. */
package io.suasion.workbench.train;
