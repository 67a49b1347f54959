/** The function {@code POST /v1/tokenize}. */
package io.suasion.tokenize;
