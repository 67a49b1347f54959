/** Rejects drafts that are untrue or malformed, and chooses among those that remain. */
package io.suasion.copywriting.check;
