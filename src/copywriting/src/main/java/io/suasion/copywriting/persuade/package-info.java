/** Writes persuasive copy: each variant pulls one lever that the facts allow. */
package io.suasion.copywriting.persuade;
