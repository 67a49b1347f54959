/** Decides which facts a text tells, in which order, and which of them a model tells. */
package io.suasion.copywriting.plan;
