package io.suasion.workbench.write;

import java.util.function.Supplier;

/**
 * One text to write.
 *
 * @param meaning what it should tell, as the input writes it
 * @param writing writes it; thread-safe
 */
record Task(String meaning, Supplier<String> writing) {}
