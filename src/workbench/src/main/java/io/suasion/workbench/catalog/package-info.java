/** Turns a shop's feed into products and reports how it was read. */
package io.suasion.workbench.catalog;
