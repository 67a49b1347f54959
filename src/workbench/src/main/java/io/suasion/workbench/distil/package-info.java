/**
 * Chooses, of what people and a model wrote for the same facts, the texts that are most worth
 * imitating: sequence-level interpolation (Kim and Rush 2016, "Sequence-Level Knowledge
 * Distillation").
 */
package io.suasion.workbench.distil;
