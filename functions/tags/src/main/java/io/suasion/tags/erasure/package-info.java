/** Forgets readers, whatever comes in between. */
package io.suasion.tags.erasure;
