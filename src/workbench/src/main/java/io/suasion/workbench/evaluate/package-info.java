/** Compares outputs with references and with the meanings that they should tell. */
package io.suasion.workbench.evaluate;
