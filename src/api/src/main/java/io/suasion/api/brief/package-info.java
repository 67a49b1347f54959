/** Briefs: a product as its shop wrote it, the offer, the channel and the language. */
package io.suasion.api.brief;
