/** Induces a domain from a shop's products and their texts. */
package io.suasion.workbench.induction;
