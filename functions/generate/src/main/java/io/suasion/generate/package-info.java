/** The function that writes copy. */
package io.suasion.generate;
