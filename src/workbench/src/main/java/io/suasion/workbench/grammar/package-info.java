/** Faults of the grammar of English texts, found by LanguageTool and rules of ours. */
package io.suasion.workbench.grammar;
