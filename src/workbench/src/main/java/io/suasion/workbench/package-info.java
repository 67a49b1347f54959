/**
 * The command line {@code suasion}: {@link io.suasion.workbench.Suasion} names all its commands.
 */
package io.suasion.workbench;
