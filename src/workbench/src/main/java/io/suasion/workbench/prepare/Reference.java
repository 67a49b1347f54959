package io.suasion.workbench.prepare;

import io.suasion.workbench.meaning.Meaning;

/**
 * A text that a person wrote for a meaning.
 *
 * @param set the data set: {@code e2e}, {@code rnnlg}, {@code viggo}, {@code adgen}
 */
record Reference(String set, Meaning meaning, String text) {}
