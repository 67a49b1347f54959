/** {@code suasion catalog}: a shop's feed becomes products, and a report of how it was read. */
package io.suasion.workbench.catalog;
