/** Fits a behaviour model to the events of all readers, and tests it on what they did next. */
package io.suasion.workbench.behaviour;
