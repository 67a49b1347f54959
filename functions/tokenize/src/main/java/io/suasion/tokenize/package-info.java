/** tokenize. */
package io.suasion.tokenize;
