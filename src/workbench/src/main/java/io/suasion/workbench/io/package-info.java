/** Reads and writes files that users name, and maps lists in several threads. */
package io.suasion.workbench.io;
