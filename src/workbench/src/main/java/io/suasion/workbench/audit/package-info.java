/** Whether what is written is true: our own texts, texts with a planted error, people's texts. */
package io.suasion.workbench.audit;
