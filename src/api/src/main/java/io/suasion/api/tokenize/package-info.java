/** Words, languages and facts of texts: the routes of tokenize. */
package io.suasion.api.tokenize;
