/** Holds what copy is written from and what comes out: briefs, facts, variants and evidence. */
package io.suasion.copywriting;
