/** Cuts files of sentences into words. */
package io.suasion.workbench.segment;
