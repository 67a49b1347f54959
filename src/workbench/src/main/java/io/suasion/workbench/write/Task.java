package io.suasion.workbench.write;

import java.util.List;
import java.util.function.Supplier;

/**
 * The texts to write for one meaning.
 *
 * @param meaning what they should tell, as the input writes it
 * @param writing writes them, the best first; thread-safe
 */
record Task(String meaning, Supplier<List<String>> writing) {}
