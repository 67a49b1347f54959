/** Trains a model on prepared data, or tunes a trained one. */
package io.suasion.workbench.train;
