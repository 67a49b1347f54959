/** Finds faults of grammar in English texts, with LanguageTool and rules of ours. */
package io.suasion.workbench.grammar;
