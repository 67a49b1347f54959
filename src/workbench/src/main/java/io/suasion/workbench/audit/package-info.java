/**
 * Whether what is written is true: our own texts, texts with a planted error, people's texts; and
 * how well our own are made.
 */
package io.suasion.workbench.audit;
